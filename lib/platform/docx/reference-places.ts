import { bookmarkNameOf } from "@/lib/domain/document/bookmark-name";
import { type Block, type Clause, clausesOf } from "@/lib/domain/document/tree";

/** Where references lead: the bookmark of each numbered passage, and the schedule it stands in. */
export type ReferencePlaces = ReadonlyMap<string, { bookmark: string; schedule: string | null }>;

/** The places of a document that carry a number. */
export function referencePlaces(blocks: readonly Block[]): ReferencePlaces {
  const places = new Map<string, { bookmark: string; schedule: string | null }>();
  let schedule: string | null = null;
  const note = (id: string) => places.set(id, { bookmark: bookmarkNameOf(id), schedule });
  for (const block of blocks) {
    if (block.kind === "clause") for (const clause of clausesOf([block])) note(clause.id);
    if (block.kind !== "heading" || block.counted === "plain") continue;
    if (block.counted === "schedule") schedule = null;
    note(block.id);
    if (block.counted === "schedule") schedule = bookmarkNameOf(block.id);
  }
  return places;
}

/** Whether a clause of the first level is a heading with words below it, or a numbered paragraph. */
export const isTitled = (clause: Clause): boolean => clause.level === 1 && clause.heading !== undefined;
