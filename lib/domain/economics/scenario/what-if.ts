import { ok, type Result, refuse } from "../../shared/result";
import { setAt } from "../../term-sheet/path";
import type { TermSheet } from "../../term-sheet/term-sheet";
import { checkTermSheet } from "../../term-sheet/upcast";
import type { Assumptions } from "../assumptions";
import type { Num } from "../number/num";
import type { EconomicsProblem } from "../problem";
import { computeScenario, type ScenarioResult } from "./scenario";

export type WhatIfChange = { path: string; value: unknown };
/** Before and after a change of terms, and what it moves for every party. Nothing is saved. */
export type WhatIf = {
  saved: ScenarioResult;
  tried: ScenarioResult;
  deltas: readonly { party: string; profit: Num; presentValue: Num; firstYears: readonly Num[] }[];
};

/** The sheet with the changes, or why one of them does not fit. The saved sheet is not touched. */
export function tryChanges(
  sheet: TermSheet,
  changes: readonly WhatIfChange[],
): Result<TermSheet, EconomicsProblem[]> {
  let tried: unknown = sheet;
  for (const { path, value } of changes) {
    const set = setAt(tried, path, value);
    if (!set.ok) return refuse([{ at: path, message: set.refusal.message }]);
    tried = set.value;
  }
  const checked = checkTermSheet(tried);
  return checked.ok ? checked : refuse(checked.refusal.map(({ path, message }) => ({ at: path, message })));
}

/** What changed terms would mean, against the terms as they are, under the same assumptions. */
export function whatIf(
  sheet: TermSheet,
  assumptions: Assumptions,
  changes: readonly WhatIfChange[],
  discountPercent = 10,
): Result<WhatIf, EconomicsProblem[]> {
  const saved = computeScenario(sheet, assumptions, discountPercent);
  if (!saved.ok) return saved;
  const changed = tryChanges(sheet, changes);
  if (!changed.ok) return changed;
  const tried = computeScenario(changed.value, assumptions, discountPercent);
  if (!tried.ok) return tried;
  return ok({
    saved: saved.value,
    tried: tried.value,
    deltas: saved.value.parties.flatMap((before) => {
      const after = tried.value.parties.find(({ party }) => party === before.party);
      if (!after) return [];
      return [
        {
          party: before.party,
          profit: after.total.profit.minus(before.total.profit),
          presentValue: after.presentValue.minus(before.presentValue),
          firstYears: before.years.map((year, index) =>
            (after.years[index]?.profit ?? year.profit).minus(year.profit),
          ),
        },
      ];
    }),
  });
}
