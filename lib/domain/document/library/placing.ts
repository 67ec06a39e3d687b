import type { Drafting } from "../drafting";
import { words } from "../runs";
import type { Block, Clause, Run } from "../tree";
import { factsOf } from "./clause-facts";
import type { LibraryClause } from "./library-clause";
import { writeTemplate } from "./write-template";

/** Says in the document, for everyone to see, why a text of the library does not stand here. */
export const remark = (library: LibraryClause, why: string): Run =>
  words(
    ` [House text: “${library.name}” could not be used, because ${why.replace(/[.\s]+$/, "")}.]`,
    "italic",
  );

export const withRemark = (clause: Clause, why: Run): Clause => ({ ...clause, runs: [...clause.runs, why] });

/** One replaced or added clause, and the house clause that stands in for it if it cannot stay. */
export type Placed = { library: LibraryClause; clause: Clause; house: Clause | null };

/** Puts texts of the library into house blocks; blocks that no text concerns stay the same objects. */
export class Placing {
  readonly placed: Placed[] = [];
  private readonly bySlot: ReadonlyMap<string, LibraryClause>;
  private readonly known: ReadonlySet<string>;

  constructor(
    private readonly d: Drafting,
    house: readonly Block[],
    private readonly library: readonly LibraryClause[],
  ) {
    this.bySlot = new Map(library.filter(({ own }) => own === null).map((each) => [each.slotId, each]));
    const known = factsOf(house).ids;
    for (const block of house)
      if (block.kind === "clause" && this.bySlot.has(block.id))
        for (const id of factsOf([block]).ids) if (id !== block.id) known.delete(id);
    this.known = known;
  }

  private written(library: LibraryClause): { runs: Run[]; children: Clause[] } | string {
    if (library.nodes === null) return library.problem ?? "it can no longer be read";
    const written = writeTemplate(library.nodes, this.d, library.slotId, (id) => this.known.has(id));
    return written.ok ? written.value : written.refusal;
  }

  /** The house clause with the words chosen for it; with a remark when they could not be used. */
  private replaced(house: Clause, library: LibraryClause): Clause {
    const written = this.written(library);
    if (typeof written === "string") return withRemark(house, remark(library, written));
    if (written.runs.length + written.children.length === 0)
      return withRemark(house, remark(library, "no words of it apply to these terms"));
    const clause = { ...house, ...written };
    this.placed.push({ library, clause, house });
    return clause;
  }

  private inside(clause: Clause): Clause {
    const library = this.bySlot.get(clause.id);
    if (library) return this.replaced(clause, library);
    if (clause.children.length === 0) return clause;
    let isSame = true;
    const children = clause.children.map((child) => {
      const put = this.inside(child);
      if (put !== child) isSame = false;
      return put;
    });
    return isSame ? clause : { ...clause, children };
  }

  /** Clauses of the workspace's own at the end of a section; one whose words do not apply is left out. */
  private appended(section: Clause): Clause {
    const own = this.library.flatMap((each): Clause[] => {
      if (each.own?.section !== section.id) return [];
      const written = this.written(each);
      const base = {
        kind: "clause" as const,
        id: each.slotId,
        level: 2,
        number: "",
        heading: each.own.heading,
      };
      if (typeof written === "string") {
        const why = words(`[“${each.name}” could not be written, because ${written}]`, "italic");
        return [{ ...base, runs: [why], children: [] }];
      }
      if (written.runs.length + written.children.length === 0) return [];
      const clause = { ...base, ...written };
      this.placed.push({ library: each, clause, house: null });
      return [clause];
    });
    return own.length === 0 ? section : { ...section, children: [...section.children, ...own] };
  }

  put(block: Block): Block {
    return block.kind === "clause" ? this.appended(this.inside(block)) : block;
  }
}
