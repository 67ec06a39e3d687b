import type { DealsAddress } from "@/lib/features/deals/schema";

const defaults: Partial<Record<keyof DealsAddress, string>> = {
  view: "board",
  show: "road",
  sort: "interest",
  order: "up",
};

/**
 * The address of the deals page with some things changed (`null` takes one away). Whatever narrows the list starts
 * it from its first page again.
 */
export function dealsAddress(
  current: DealsAddress,
  changes: { [Key in keyof DealsAddress]?: string | null } = {},
): string {
  const merged: Record<string, string | null | undefined> = {
    ...current,
    after: undefined,
    more: undefined,
    ...changes,
  };
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(merged))
    if (value && value !== defaults[key as keyof DealsAddress]) query.set(key, value);
  return query.size > 0 ? `/deals?${query}` : "/deals";
}
