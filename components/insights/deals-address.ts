import type { Route } from "next";

/** The deals behind a figure: the table with the same filter in its address. */
export function dealsAddress(filter: Record<string, string>): Route {
  return `/deals?${new URLSearchParams({ view: "table", ...filter })}` as Route;
}
