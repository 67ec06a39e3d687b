import { extractPromises } from "@/lib/domain/playbook/radar/extract-promises";
import { findPromiseConflicts } from "@/lib/domain/playbook/radar/find-conflicts";
import type { DealPromises } from "@/lib/domain/playbook/radar/promise";
import { lintTermSheet } from "@/lib/domain/playbook/run";
import { leavesOf } from "@/lib/domain/playbook/sheet-leaves";
import { fragilityOf } from "@/lib/domain/rubric/fragility";
import { weightedQualification } from "@/lib/domain/rubric/preset-weighted-qualification";
import { criteriaOf } from "@/lib/domain/rubric/rubric";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
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

/** The sheet with `count` commitments more, so that it holds at least 300 answered terms. */
function longSheet(count: number): TermSheet {
  const [commitment] = coSellThreePartySheet.goToMarket.commitments;
  if (!commitment) throw new Error("The sample has commitments.");
  const commitments = Array.from({ length: count }, (_, index) => ({
    ...commitment,
    id: `c${index}`,
    description: `${commitment.description ?? ""} It is commitment ${index} of this plan.`,
  }));
  return { ...coSellThreePartySheet, goToMarket: { ...coSellThreePartySheet.goToMarket, commitments } };
}

/** Lints as a keystroke does: one text is new, all others are as before. */
function keystroke(): () => unknown {
  const sheet = longSheet(25);
  if (leavesOf(sheet).length < 300) throw new Error("The sheet is to hold 300 terms.");
  let count = 0;
  return () => {
    count += 1;
    const purpose = `${sheet.parties.purpose ?? ""} ${count}`;
    return lintTermSheet({ ...sheet, parties: { ...sheet.parties, purpose } }, { model: "co_sell" });
  };
}

/** 10,000 deals of which every tenth is exclusive, fresh each time: as read from the store. */
function radar(): () => unknown {
  const mine = extractPromises(coSellThreePartySheet);
  const places = [["European Union"], ["Ireland"], ["DACH"], ["Worldwide"], ["United States"], ["Japan"]];
  const others = JSON.stringify(
    Array.from({ length: 10_000 }, (_, index) => ({
      dealId: String(index),
      dealTitle: `Deal ${index}`,
      partnerName: `Partner ${index}`,
      isLive: index % 2 === 0,
      promises: mine
        .filter(({ kind }) => kind === "business" || (kind === "exclusivity" && index % 10 === 0))
        .map((promise) =>
          "field" in promise
            ? {
                ...promise,
                field: { ...promise.field, places: places[index % 6], products: [`Product ${index % 50}`] },
              }
            : promise,
        ),
    })),
  );
  const rounds = Array.from({ length: 8 }, () => JSON.parse(others) as DealPromises[]);
  let round = 0;
  return () => {
    round += 1;
    return findPromiseConflicts(mine, rounds[round % rounds.length] ?? [], "Castellan");
  };
}

/** The pure core on a full sheet: what a keystroke costs before anything is drawn. */
export async function measureCore(): Promise<void> {
  const measured: [name: string, limit: number, run: () => unknown][] = [
    ["lint a sheet of 300 terms after a keystroke", 5, keystroke()],
    ["hold a sheet against 10,000 other deals", 50, radar()],
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
