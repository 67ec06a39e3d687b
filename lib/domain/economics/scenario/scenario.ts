import { ok, type Result } from "../../shared/result";
import type { TermSheet } from "../../term-sheet/term-sheet";
import type { Assumptions, RevenueAttribution } from "../assumptions";
import { type Num, sumOf } from "../number/num";
import { type Deal, planDeal } from "../plan/plan-deal";
import type { EconomicsProblem } from "../problem";
import { type Ledger, runDeal } from "../run-deal";
import { type PartyResult, partyResult } from "./party-result";

/** A scenario computed: revenue before and after deductions, and what it means for every party. */
export type ScenarioResult = {
  deal: Deal;
  ledger: Ledger;
  gross: Num;
  /** Everything the parties have together; what they keep and pay each other adds up to it. */
  net: Num;
  parties: readonly PartyResult[];
};

/** Computes one scenario; refuses with everything that is wrong. */
export function computeScenario(
  sheet: TermSheet,
  assumptions: Assumptions,
  discountPercent = 10,
): Result<ScenarioResult, EconomicsProblem[]> {
  const planned = planDeal(sheet, assumptions);
  if (!planned.ok) return planned;
  const deal = planned.value;
  const ledger = runDeal(deal);
  const { math, parties } = deal.context;
  return ok({
    deal,
    ledger,
    gross: sumOf(
      deal.sources.map(({ row }) => row.amount),
      math.zero,
    ),
    net: sumOf(
      ledger.lines.map(({ amount }) => amount),
      math.zero,
    ),
    parties: parties.map((_, party) => partyResult(deal, ledger, party, discountPercent)),
  });
}

/** The three presets of every deal (S4 "model 3 scenarios"): who brings the customers. */
export const scenarioPresets = {
  sourced_by_us: { label: "Sourced by us", attribution: "own" },
  sourced_by_them: { label: "Sourced by them", attribution: "sourced" },
  joint: { label: "Won together", attribution: "joint" },
} as const satisfies Record<string, { label: string; attribution: RevenueAttribution }>;
export type ScenarioPreset = keyof typeof scenarioPresets;

/** The same assumptions with every customer brought by one side, or together; rows that name a stream lose the name. */
export function attributedTo(assumptions: Assumptions, preset: ScenarioPreset): Assumptions {
  const { attribution } = scenarioPresets[preset];
  const moved = <Row extends { stream?: string | undefined }>({ stream: _, ...row }: Row) => ({
    ...row,
    attribution,
  });
  return {
    ...assumptions,
    revenue: assumptions.revenue.map(moved),
    drivers: assumptions.drivers.map(moved),
  };
}
