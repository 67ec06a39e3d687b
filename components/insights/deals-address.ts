import type { Route } from "next";
import type { DealsAddress } from "@/lib/features/deals/schema";

type Narrowing = Partial<Pick<DealsAddress, "stage" | "tier" | "clock" | "signedIn" | "show">>;

/** The deals behind a figure: the table with the same filter in its address. */
export function dealsAddress(filter: Narrowing): Route {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined);
  return `/deals?${new URLSearchParams([["view", "table"], ...given])}` as Route;
}
