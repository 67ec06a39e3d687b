import type { Drafting } from "../drafting";
import { listed, runs } from "../runs";
import type { Run } from "../tree";

/** "60% to Harbourline, 30% to Castellan and 10% to Verity", each figure a term of its own. */
export function sharesInWords(d: Drafting, list: string, shares: readonly { id: string }[]): Run[] {
  if (shares.length === 0) return [d.term(list, "shares")];
  return listed(
    shares.map((share) => {
      const row = `${list}[${share.id}]`;
      return runs(d.term(`${row}.percent`, "share"), " to ", d.term(`${row}.party`, "party"));
    }),
  );
}
