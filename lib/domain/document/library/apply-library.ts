import { definitionsFor, hasHouseMeaning } from "../clauses/definitions";
import type { Drafting } from "../drafting";
import { words } from "../runs";
import { type Block, type Clause, clausesOf, type Run, runsOf } from "../tree";
import type { LibraryClause } from "./library-clause";
import { writeTemplate } from "./write-template";

const remark = (clause: LibraryClause, why: string): Run =>
  words(
    ` [House text: “${clause.name}” could not be used, because ${why.replace(/[.\s]+$/, "")}.]`,
    "italic",
  );

const mapClause = (clause: Clause, change: (clause: Clause) => Clause): Clause => {
  const changed = change(clause);
  return changed === clause
    ? { ...clause, children: clause.children.map((child) => mapClause(child, change)) }
    : changed;
};

const mapRuns = (clause: Clause, change: (run: Run) => Run): Clause => ({
  ...clause,
  runs: clause.runs.map(change),
  children: clause.children.map((child) => mapRuns(child, change)),
});

const definedIn = (blocks: readonly Block[], defines: boolean): Set<string> =>
  new Set(
    blocks
      .flatMap((block) => (block.kind === "definitionList" ? [] : [...runsOf(block)]))
      .flatMap((run) => (run.kind === "definedTerm" && run.defines === defines ? [run.text] : [])),
  );

/** One replaced or added clause and the house clause that stands in for it if it cannot stay. */
type Placed = { library: LibraryClause; clause: Clause; house: Clause | null };

class Placing {
  readonly placed: Placed[] = [];
  private readonly bySlot: ReadonlyMap<string, LibraryClause>;
  private readonly known: ReadonlySet<string>;

  constructor(
    private readonly d: Drafting,
    house: readonly Block[],
    library: readonly LibraryClause[],
  ) {
    this.bySlot = new Map(library.filter(({ own }) => own === null).map((each) => [each.slotId, each]));
    const replacedWhole = new Set(
      house.flatMap((block) =>
        block.kind === "clause" && this.bySlot.has(block.id)
          ? [...clausesOf([block])].map(({ id }) => id).filter((id) => id !== block.id)
          : [],
      ),
    );
    this.known = new Set(
      [
        ...[...clausesOf(house)].map(({ id }) => id),
        ...house.flatMap((block) => (block.kind === "heading" ? [block.id] : [])),
      ].filter((id) => !replacedWhole.has(id)),
    );
  }

  private written(library: LibraryClause): { runs: Run[]; children: Clause[] } | string {
    if (library.nodes === null) return library.problem ?? "it can no longer be read";
    const written = writeTemplate(library.nodes, this.d, library.slotId, (id) => this.known.has(id));
    if (!written.ok) return written.refusal;
    return written.value;
  }

  /** The house clause with the words chosen for it; with a remark when they could not be used. */
  replace(house: Clause): Clause {
    const library = this.bySlot.get(house.id);
    if (!library) return house;
    const written = this.written(library);
    const isEmpty = typeof written !== "string" && written.runs.length + written.children.length === 0;
    if (typeof written === "string" || isEmpty)
      return withRemark(
        house,
        remark(library, typeof written === "string" ? written : "no words of it apply to these terms"),
      );
    const clause = { ...house, ...written };
    this.placed.push({ library, clause, house });
    return clause;
  }

  /** Clauses of the workspace's own at the end of a section; one whose words do not apply is left out. */
  appended(section: Clause, library: readonly LibraryClause[]): Clause {
    const own = library.flatMap((each): Clause[] => {
      if (each.own?.section !== section.id) return [];
      const written = this.written(each);
      const base = {
        kind: "clause" as const,
        id: each.slotId,
        level: 2,
        number: "",
        heading: each.own.heading,
      };
      if (typeof written === "string")
        return [
          {
            ...base,
            runs: [words(`[“${each.name}” could not be written, because ${written}.]`, "italic")],
            children: [],
          },
        ];
      if (written.runs.length + written.children.length === 0) return [];
      const clause = { ...base, ...written };
      this.placed.push({ library: each, clause, house: null });
      return [clause];
    });
    return own.length === 0 ? section : { ...section, children: [...section.children, ...own] };
  }
}

const withRemark = (clause: Clause, why: Run): Clause => ({ ...clause, runs: [...clause.runs, why] });

const swap = (blocks: readonly Block[], id: string, put: Clause): Block[] =>
  blocks.map((block) =>
    block.kind === "clause" ? mapClause(block, (clause) => (clause.id === id ? put : clause)) : block,
  );

/** Takes back each variant that no longer defines a word which the rest of the document uses. */
function keepDefinitions(blocks: Block[], placed: readonly Placed[]): Block[] {
  let kept = blocks;
  for (const { library, clause, house } of placed) {
    if (house === null) continue;
    const lost = [...definedIn([house], true)].filter((term) => !definedIn([clause], true).has(term));
    const given = definedIn(kept, true);
    const uses = definedIn(kept, false);
    const missed = lost.find((term) => !given.has(term) && uses.has(term) && !hasHouseMeaning(term));
    if (missed === undefined) continue;
    kept = swap(kept, house.id, withRemark(house, remark(library, `it does not say what “${missed}” means`)));
  }
  return kept;
}

/** Each word is defined once, and a word nobody defines says so where it stands instead of pretending. */
function settleDefinitions(blocks: readonly Block[], placed: readonly Placed[]): Block[] {
  const ours = new Set(placed.map(({ clause }) => clause.id));
  const house = new Set<string>();
  const own = new Set<string>();
  const fromHouse = blocks.map((block) =>
    block.kind === "clause"
      ? mapClause(block, (clause) => (ours.has(clause.id) ? { ...clause, runs: [], children: [] } : clause))
      : block,
  );
  for (const term of definedIn(fromHouse, true)) house.add(term);
  const given = definedIn(blocks, true);
  const settle = (run: Run): Run => {
    if (run.kind !== "definedTerm") return run;
    if (run.defines) {
      if (house.has(run.text) || own.has(run.text)) return { ...run, defines: false };
      own.add(run.text);
      return run;
    }
    return given.has(run.text) || hasHouseMeaning(run.text)
      ? run
      : words(`${run.text} [not defined in this document]`, "italic");
  };
  return blocks.map((block) =>
    block.kind === "clause"
      ? mapClause(block, (clause) => (ours.has(clause.id) ? mapRuns(clause, settle) : clause))
      : block,
  );
}

/**
 * Puts the workspace's clauses into a compiled document: a chosen variant takes the place of the house text, own
 * clauses close their section, and the list of definitions is made anew. A clause that cannot be used leaves the
 * house text standing with a remark; the document is never broken by a template. Without clauses it changes nothing.
 */
export function applyLibrary(house: Block[], d: Drafting, library: readonly LibraryClause[]): Block[] {
  if (library.length === 0) return house;
  const placing = new Placing(d, house, library);
  const replaced = house.map((block): Block => {
    if (block.kind !== "clause") return block;
    const whole = placing.replace(block);
    const inside =
      whole === block
        ? {
            ...block,
            children: block.children.map((child) => mapClause(child, (clause) => placing.replace(clause))),
          }
        : whole;
    return placing.appended(inside, library);
  });
  const kept = keepDefinitions(replaced, placing.placed);
  const settled = settleDefinitions(kept, placing.placed);
  const defining = settled.filter((block) => block.kind !== "definitionList");
  return settled.map((block) =>
    block.kind === "definitionList" ? { ...block, items: definitionsFor(defining, block.items) } : block,
  );
}
