import type { RevenueStream } from "../../term-sheet/sections/revenue-stream";
import { type Derivation, derived } from "../derivation";
import type { Num } from "../number/num";
import type { PlanContext } from "./context";
import type { ResultBook } from "./results";

type Move = { from: number; to: number; fraction: Num; path: string; isActive(month: number): boolean };

/** Points of a stream's shares that move once a commitment or gate is met or missed. */
export type AdjustmentPlan = {
  path: string;
  apply(fractions: readonly Num[], month: number): readonly Num[];
  derive(party: number, month: number): Derivation[];
};

/** Reads a stream's moving shares; results count from the month after they are measured (S0). */
export function planAdjustments(
  context: PlanContext,
  stream: RevenueStream,
  results: ResultBook,
): AdjustmentPlan {
  const path = `revenueShare.streams[${stream.id}].adjustments`;
  const moves = ("adjustments" in stream ? stream.adjustments : []).flatMap((row): Move[] => {
    const at = `${path}[${row.id}]`;
    const from = context.party(row.fromParty, `${at}.fromParty`, "gives the points");
    const to = context.party(row.toParty, `${at}.toParty`, "gets the points");
    const fraction = context.fraction(row.points, `${at}.points`, "how many points move");
    const { event } = row;
    if (event === undefined) context.problem(`${at}.event`, "Say which result moves the shares.");
    if (from === undefined || to === undefined || fraction === undefined || event === undefined) return [];
    const kind = event.startsWith("gate") ? "gate" : "commitment";
    const reference = results.resolve(kind, row.reference, `${at}.reference`);
    if (reference === undefined) return [];
    const wanted = event.endsWith("_met");
    const isActive = (month: number): boolean => results.isMet(reference, month) === wanted;
    return [{ from, to, fraction, path: at, isActive }];
  });
  return {
    path,
    apply(fractions, month) {
      const active = moves.filter((move) => move.isActive(month));
      if (active.length === 0) return fractions;
      const adjusted = [...fractions];
      for (const { from, to, fraction } of active) {
        adjusted[from] = (adjusted[from] ?? context.math.zero).minus(fraction);
        adjusted[to] = (adjusted[to] ?? context.math.zero).plus(fraction);
      }
      return adjusted;
    },
    derive: (party, month) =>
      moves
        .filter((move) => move.isActive(month) && (move.from === party || move.to === party))
        .map((move) => {
          const points = move.fraction.times(context.math.of(100));
          return derived("Points moved", move.from === party ? points.negated() : points, "points", {
            term: move.path,
          });
        }),
  };
}
