import { documentSequencePresets } from "@/lib/domain/deal/document-sequence";
import { type PartnershipModel, partnershipModels } from "@/lib/domain/deal/partnership-model";
import { toCataloguePath } from "@/lib/domain/term-sheet/path";
import { agreementClauses } from "../agreement";
import { compileDocument } from "../compile";
import { type Clause, clausesOf, type DocumentTree, runsOf } from "../tree";
import { fullSamples, sampleSheet } from "./sample-sheet";

/** A clause of the house as a place in the library: what may stand there instead, and what it must take care of. */
export type HouseSlot = {
  /** The clause id, such as "liability.cap"; a section's own key stands for the whole section. */
  id: string;
  section: string;
  sectionHeading: string;
  heading: string;
  /** Replaces everything in its section. */
  isWhole: boolean;
  models: readonly PartnershipModel[];
  /** Catalogue paths the house text turns into words. */
  terms: readonly string[];
  /** Words the house text gives a meaning that other clauses use. */
  defines: readonly string[];
};

type Found = {
  section: string;
  sectionHeading: string;
  heading: string;
  isWhole: boolean;
  models: Set<PartnershipModel>;
  terms: Set<string>;
  defines: Set<string>;
};

/** What the house compiles for a sample of this model. */
export const sampleDocument = (
  model: PartnershipModel,
  kind?: Parameters<typeof sampleSheet>[1],
): DocumentTree =>
  compileDocument(documentSequencePresets[model].agreement, sampleSheet(model, kind), {
    ourName: "Harbourline Systems Ltd",
    model,
  });

const isPerRow = (id: string): boolean => id.includes(":");

function note(found: Map<string, Found>, section: Clause, clause: Clause, model: PartnershipModel): void {
  const sectionHeading = section.heading ?? section.id;
  const slot = found.get(clause.id) ?? {
    section: section.id,
    sectionHeading,
    heading: clause.id === section.id ? sectionHeading : (clause.heading ?? sectionHeading),
    isWhole: clause.id === section.id,
    models: new Set(),
    terms: new Set(),
    defines: new Set(),
  };
  slot.models.add(model);
  for (const run of runsOf(clause)) {
    if (run.kind === "term" || run.kind === "blank") slot.terms.add(toCataloguePath(run.path));
    if (run.kind === "definedTerm" && run.defines) slot.defines.add(run.text);
  }
  found.set(clause.id, slot);
}

function findSlots(): HouseSlot[] {
  const found = new Map<string, Found>();
  for (const model of partnershipModels)
    for (const kind of fullSamples)
      for (const section of sampleDocument(model, kind).blocks) {
        if (section.kind !== "clause" || section.id === "definitions") continue;
        note(found, section, section, model);
        for (const clause of clausesOf(section.children))
          if (!isPerRow(clause.id)) note(found, section, clause, model);
      }
  const order = agreementClauses.map(({ key }) => key);
  const inOrder = [...found].sort(([, a], [, b]) => order.indexOf(a.section) - order.indexOf(b.section));
  return inOrder.map(([id, slot]) => ({
    ...slot,
    id,
    models: partnershipModels.filter((model) => slot.models.has(model)),
    terms: [...slot.terms].sort(),
    defines: [...slot.defines].sort(),
  }));
}

let known: readonly HouseSlot[] | undefined;

/**
 * Every clause of every agreement of the house, in the order of the documents. Found by compiling samples, so that a
 * new clause is a place in the library as soon as it is written. Costs a few hundred milliseconds once.
 */
export function houseSlots(): readonly HouseSlot[] {
  known ??= findSlots();
  return known;
}

export const findHouseSlot = (id: string): HouseSlot | undefined =>
  houseSlots().find((slot) => slot.id === id);
