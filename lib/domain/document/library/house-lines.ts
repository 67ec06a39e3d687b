import { linesOfBlock } from "../plain-text";
import { clausesOf } from "../tree";
import { type HouseSlot, sampleDocument } from "./house-slots";
import { fullSamples } from "./sample-sheet";

/** How the house words a clause in a sample of its first model, a line for each numbered part. */
export function houseLinesOf(slot: HouseSlot): string[] {
  const [model] = slot.models;
  if (model === undefined) return [];
  for (const kind of ["typical", ...fullSamples] as const) {
    const clause = [...clausesOf(sampleDocument(model, kind).blocks)].find(({ id }) => id === slot.id);
    if (clause) return linesOfBlock(clause);
  }
  return [];
}
