import { exhaustive } from "@/lib/domain/shared/exhaustive";
import type { Block, Clause, Run, SignatureSlot } from "./tree";

/** 1 → "a", 26 → "z", 27 → "aa". */
export function letters(count: number): string {
  let rest = count;
  let text = "";
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    text = String.fromCharCode(97 + digit) + text;
    rest = Math.floor((rest - 1) / 26);
  }
  return text;
}

const romanParts: [number, string][] = [
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** 1 → "i", 4 → "iv", 19 → "xix". */
export function roman(count: number): string {
  let rest = count;
  let text = "";
  for (const [value, sign] of romanParts)
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  return text;
}

/** What a clause is called in a cross-reference, by id: "clause 7.1(a)", "Schedule B". */
type Names = Map<string, string>;

function numberClause(
  clause: Clause,
  index: number,
  parent: string,
  inSchedule: string,
  names: Names,
): Clause {
  const count = index + 1;
  const [number, full] = ((): [string, string] => {
    if (clause.level <= 1) return [`${count}`, `${count}`];
    if (clause.level === 2) return [`${parent}.${count}`, `${parent}.${count}`];
    const mark = clause.level === 3 ? `(${letters(count)})` : `(${roman(count)})`;
    return [mark, `${parent}${mark}`];
  })();
  names.set(clause.id, inSchedule ? `paragraph ${full} of ${inSchedule}` : `clause ${full}`);
  return {
    ...clause,
    number,
    children: clause.children.map((child, at) =>
      numberClause({ ...child, level: clause.level + 1 }, at, full, inSchedule, names),
    ),
  };
}

function assignNumbers(blocks: readonly Block[], names: Names): Block[] {
  let section = 0;
  let schedule = 0;
  let inSchedule = "";
  return blocks.map((block): Block => {
    if (block.kind === "clause") {
      const numbered = numberClause({ ...block, level: 1 }, section, "", inSchedule, names);
      section += 1;
      return numbered;
    }
    if (block.kind !== "heading") return block;
    switch (block.counted) {
      case "section":
        section += 1;
        names.set(block.id, `${inSchedule ? "paragraph" : "section"} ${section}`);
        return { ...block, number: `${section}` };
      case "schedule":
        schedule += 1;
        section = 0;
        inSchedule = `Schedule ${letters(schedule).toUpperCase()}`;
        names.set(block.id, inSchedule);
        return { ...block, number: inSchedule };
      case "plain":
        return { ...block, number: "" };
      default:
        return exhaustive(block.counted);
    }
  });
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What stands where a reference points to nothing: visible, so that nobody signs over it. */
export const lostReferenceText = "[clause removed]";

function resolver(names: Names, lost: Set<string>) {
  const inRuns = (runs: readonly Run[]): Run[] =>
    runs.map((run): Run => {
      if (run.kind !== "reference") return run;
      const name = names.get(run.clauseId);
      if (name === undefined) lost.add(run.clauseId);
      const text = name ?? lostReferenceText;
      return { ...run, text: run.atSentenceStart ? capitalised(text) : text };
    });
  const inClause = (clause: Clause): Clause => ({
    ...clause,
    runs: inRuns(clause.runs),
    children: clause.children.map(inClause),
  });
  const inSlot = (slot: SignatureSlot): SignatureSlot => ({
    ...slot,
    party: inRuns(slot.party),
    signatory: inRuns(slot.signatory),
    title: inRuns(slot.title),
  });
  return (block: Block): Block => {
    switch (block.kind) {
      case "heading":
        return block;
      case "paragraph":
        return { ...block, runs: inRuns(block.runs) };
      case "clause":
        return inClause(block);
      case "table":
        return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(inRuns) })) };
      case "definitionList":
        return { ...block, items: block.items.map((item) => ({ ...item, runs: inRuns(item.runs) })) };
      case "signatureBlock":
        return { ...block, lead: inRuns(block.lead), slots: block.slots.map(inSlot) };
      default:
        return exhaustive(block);
    }
  };
}

/**
 * Numbers clauses 1, 1.1, (a), (i), sections 1, 2 and schedules A, B in reading order, and writes each
 * cross-reference by the number its target now has. Numbers start again in each schedule. Idempotent.
 * `lostReferences` lists ids that are referred to and not there; their text says so in the document.
 */
export function numberBlocks(blocks: readonly Block[]): { blocks: Block[]; lostReferences: string[] } {
  const names: Names = new Map();
  const numbered = assignNumbers(blocks, names);
  const lost = new Set<string>();
  const resolved = numbered.map(resolver(names, lost));
  return { blocks: resolved, lostReferences: [...lost] };
}
