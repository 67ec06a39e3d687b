import { type AssumptionsInput, assumptionsSchema } from "@/lib/domain/economics/assumptions";
import { computeEconomics, type Economics } from "@/lib/domain/economics/compute";
import { exact } from "@/lib/domain/economics/number/exact";
import { type Num, sumOf } from "@/lib/domain/economics/number/num";
import {
  currentSchemaVersion,
  type TermSheet,
  type TermSheetInput,
  termSheetSchema,
} from "@/lib/domain/term-sheet/term-sheet";

/** A sheet of the sections that matter. */
export const sheetOf = (terms: Omit<TermSheetInput, "schemaVersion">): TermSheet =>
  termSheetSchema.parse({ schemaVersion: currentSchemaVersion, ...terms });

export const assume = (input: AssumptionsInput) => assumptionsSchema.parse(input);

/** Computes, or throws with everything that was refused. */
export function computed(
  terms: Omit<TermSheetInput, "schemaVersion">,
  assumptions: AssumptionsInput,
): Economics {
  const result = computeEconomics(sheetOf(terms), assume(assumptions));
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

/** What one party has over the whole run. */
export function netOf({ deal, ledger }: Economics, party: string): Num {
  const index = deal.context.partyOf(party);
  return sumOf(
    ledger.lines.filter((line) => line.party === index).map(({ amount }) => amount),
    exact.zero,
  );
}

export const twoParties = {
  parties: [
    { id: "us", name: "Harbourline", side: "us" as const },
    { id: "si", name: "Castellan", side: "them" as const },
  ],
  effectiveOn: "2027-01-01",
};
