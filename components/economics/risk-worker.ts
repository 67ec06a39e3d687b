import type { Assumptions } from "@/lib/domain/economics/assumptions";
import type { EconomicsProblem } from "@/lib/domain/economics/problem";
import { histogram, type RiskSummary, summarise } from "@/lib/domain/economics/risk/percentiles";
import { prepareSimulation, simulate, type TornadoBar, tornado } from "@/lib/domain/economics/risk/simulate";
import type { Uncertainty } from "@/lib/domain/economics/risk/uncertainty";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";

export type RiskQuestion = {
  sheet: TermSheet;
  assumptions: Assumptions;
  uncertainties: readonly Uncertainty[];
  discountPercent: number;
  seed: number;
  runs: number;
  party: number;
};
export type RiskAnswer = {
  summaries: readonly RiskSummary[];
  bins: readonly { from: number; until: number; count: number }[];
  base: number;
  bars: readonly TornadoBar[];
};
export type RiskReport =
  | { kind: "progress"; done: number }
  | { kind: "refused"; problems: readonly EconomicsProblem[] }
  | { kind: "answer"; answer: RiskAnswer };

const report = (message: RiskReport) => postMessage(message);

addEventListener("message", ({ data }: MessageEvent<RiskQuestion>) => {
  const { sheet, assumptions, uncertainties, discountPercent, seed, runs, party } = data;
  const prepared = prepareSimulation(sheet, assumptions, uncertainties, "present_value", discountPercent);
  if (!prepared.ok) return report({ kind: "refused", problems: prepared.refusal });
  const steps = simulate(prepared.value, seed, runs);
  let step = steps.next();
  while (!step.done) {
    report({ kind: "progress", done: step.value });
    step = steps.next();
  }
  const { byParty } = step.value;
  report({
    kind: "answer",
    answer: {
      summaries: byParty.map(summarise),
      bins: histogram(byParty[party] ?? new Float64Array(), 30),
      ...tornado(prepared.value, party),
    },
  });
});
