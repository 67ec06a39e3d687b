"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { NumberField } from "@/components/ui/number-field";
import { Progress } from "@/components/ui/progress";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import type { ScenarioDto } from "@/lib/features/scenarios/dto";
import { moneyOf } from "./money-text";
import { TornadoChart } from "./tornado-chart";
import { useRisk } from "./use-risk";

const runs = 10_000;

/** How sure the figures are: ten thousand runs over the ranges of a scenario, and which range matters most. */
export function RiskPanel({
  sheet,
  scenario,
  currency,
  party,
}: {
  sheet: TermSheet;
  scenario: ScenarioDto;
  currency: string;
  /** Whose present value the pictures show, by place among the parties. */
  party: number;
}) {
  const [seed, setSeed] = useState<number | null>(1);
  const { state, run, cancel } = useRisk();
  const names = sheet.parties.parties.map(({ name }, place) => name ?? `Party ${place + 1}`);
  const ask = () =>
    run({
      sheet,
      assumptions: scenario.assumptions,
      uncertainties: scenario.uncertainties,
      discountPercent: Number(scenario.discountPercent),
      seed: seed ?? 1,
      runs,
      party,
    });
  return (
    <section aria-labelledby="risk" className="grid gap-3 border-t border-line-2 pt-4">
      <h2 id="risk" className="text-section">
        How sure is it
      </h2>
      {scenario.uncertainties.length === 0 ? (
        <p className="text-small text-ink-2">
          This scenario has no ranges yet. Say under Assumptions what is not known and how far it may be off.
        </p>
      ) : (
        <div className="flex items-end gap-2">
          <NumberField label="Seed" value={seed} onChange={setSeed} className="w-24" />
          {state.kind === "running" ? (
            <Button onPress={cancel}>Cancel</Button>
          ) : (
            <Button onPress={ask}>Run 10,000 times</Button>
          )}
        </div>
      )}
      {state.kind === "running" && <Progress label="Runs done" value={state.done} total={state.runs} />}
      {state.kind === "refused" && (
        <ul className="text-small text-bad">
          {state.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {state.kind === "answered" && (
        <>
          <table className="w-full text-small">
            <caption className="pb-1 text-left text-ink-3">
              Present value in {state.runs.toLocaleString("en-GB")} runs, seed {state.seed}
            </caption>
            <thead>
              <tr className="text-ink-3">
                <th scope="col" className="text-left font-normal">
                  Party
                </th>
                {["P10", "P50", "P90"].map((name) => (
                  <th key={name} scope="col" className="text-right font-normal">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {state.answer.summaries.map(({ p10, p50, p90 }, place) => (
                <tr key={names[place]}>
                  <th scope="row" className="text-left font-medium">
                    {names[place]}
                  </th>
                  {[p10, p50, p90].map((value, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: three columns that never move.
                    <td key={column} className="text-right tabular-nums">
                      {moneyOf(value, currency)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <TornadoChart base={state.answer.base} bars={state.answer.bars} currency={currency} />
        </>
      )}
    </section>
  );
}
