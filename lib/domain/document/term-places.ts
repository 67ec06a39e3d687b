import { type Block, type Clause, runsOf } from "./tree";

/** Where a term is shown: the id of the passage and what a reader calls it, such as "7.3(a)" or "Schedule B". */
export type TermPlace = { id: string; name: string };

/**
 * The numbered passages that show each term, in reading order: path → places. A value in a table belongs to the
 * schedule or section it stands in; passages without a number, such as the opening, are left out.
 */
export function termPlaces(blocks: readonly Block[]): Map<string, TermPlace[]> {
  const places = new Map<string, TermPlace[]>();
  const note = (path: string, place: TermPlace) => {
    const known = places.get(path);
    if (!known) places.set(path, [place]);
    else if (!known.some(({ name }) => name === place.name)) known.push(place);
  };
  const visit = (clause: Clause, above: string, inside: string) => {
    const name = clause.level > 2 ? `${above}${clause.number}` : clause.number;
    const place = { id: clause.id, name: inside === "" ? name : `${inside}, ${name}` };
    for (const run of clause.runs) if (run.kind === "term" || run.kind === "blank") note(run.path, place);
    for (const child of clause.children) visit(child, name, inside);
  };
  let section = "";
  let schedule = "";
  for (const block of blocks) {
    if (block.kind === "heading") {
      if (block.counted === "schedule") schedule = block.number;
      section = block.number;
    } else if (block.kind === "clause") visit(block, "", schedule);
    else if (section !== "")
      for (const run of runsOf(block))
        if (run.kind === "term" || run.kind === "blank") note(run.path, { id: block.id, name: section });
  }
  return places;
}
