import canonicalize from "canonicalize";

/** Whether two terms hold the same value, whatever the order of their keys; unanswered equals `null`. */
export const isSameValue = (first: unknown, second: unknown): boolean =>
  canonicalize(first ?? null) === canonicalize(second ?? null);
