import { ok, type Result } from "../shared/result";
import type { TermSheet } from "../term-sheet/term-sheet";
import type { Assumptions } from "./assumptions";
import { type Deal, planDeal } from "./plan/plan-deal";
import type { EconomicsProblem } from "./problem";
import { type Ledger, runDeal } from "./run-deal";
import { type Statement, statementsOf } from "./statement/statements";

export type Economics = { deal: Deal; ledger: Ledger; statements: readonly Statement[] };

/**
 * Terms and assumptions in, every party's statements out, exact to the smallest unit of the currency. Or everything
 * that is wrong, each with the path of its term or row; then there is no figure at all.
 */
export function computeEconomics(
  sheet: TermSheet,
  assumptions: Assumptions,
): Result<Economics, EconomicsProblem[]> {
  const planned = planDeal(sheet, assumptions);
  if (!planned.ok) return planned;
  const ledger = runDeal(planned.value);
  const statements = statementsOf(planned.value, ledger);
  if (!statements.ok) return statements;
  return ok({ deal: planned.value, ledger, statements: statements.value });
}
