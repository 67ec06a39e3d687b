import { lintTermSheet } from "@/lib/domain/playbook/run";
import { fragilityOf } from "@/lib/domain/rubric/fragility";
import { weightedQualification } from "@/lib/domain/rubric/preset-weighted-qualification";
import { criteriaOf } from "@/lib/domain/rubric/rubric";
import { coSellThreePartySheet } from "../support/term-sheets/co-sell-three-party";
import { percentile, report } from "./figure";

function time(run: () => unknown): number[] {
  for (let warmUp = 0; warmUp < 30; warmUp += 1) run();
  return Array.from({ length: 100 }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
}

/** The pure core on a full sheet: what a keystroke costs before anything is drawn. */
export async function measureCore(): Promise<void> {
  const sheet = coSellThreePartySheet;
  const measured: [name: string, limit: number, run: () => unknown][] = [
    ["lint a full co-sell sheet", 5, () => lintTermSheet(sheet, { model: "co_sell" })],
    [
      "fragility of a full score card",
      16,
      () =>
        fragilityOf(
          weightedQualification,
          criteriaOf(weightedQualification).map(({ criterion }, index) => ({
            criterionKey: criterion.key,
            score: 2 + (index % 4),
            evidence: { kind: "note" as const, text: "Seen." },
            confidence: "fair" as const,
          })),
        ),
    ],
  ];
  for (const [name, limit, run] of measured) {
    const samples = time(run);
    report({
      name,
      value: percentile(samples, 0.95),
      unit: "ms",
      budget: { text: "fixed", limit },
      detail: { p50: percentile(samples, 0.5) },
    });
  }
}
