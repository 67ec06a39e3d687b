/**
 * The document tree: what every writer (HTML, PDF, Word) renders, what comments anchor to, what a digest covers.
 * It holds no markup and no layout. Ids are stable: a clause keeps its id while its number and words change.
 */

/** A stretch of one clause's words. A run's `text` is what the reader sees; nothing else is shown. */
export type Run =
  | { kind: "text"; text: string; style?: "bold" | "italic" }
  /** A value taken from the term sheet; `path` names its field. */
  | { kind: "term"; path: string; text: string }
  /** A required term nobody has filled in yet: shown as a visible gap that names the field. */
  | { kind: "blank"; path: string; label: string }
  /** A defined term: `defines` is true once, where its meaning is given. */
  | { kind: "definedTerm"; text: string; defines: boolean }
  /** A cross-reference by id. Numbering fills in `text`, such as "clause 4.2" or "Schedule A". */
  | { kind: "reference"; clauseId: string; text: string; atSentenceStart: boolean };

export type Heading = {
  kind: "heading";
  id: string;
  level: 1 | 2;
  /** "section" counts with the clauses (1, 2 …), "schedule" counts by letter (A, B …), "plain" is not counted. */
  counted: "section" | "schedule" | "plain";
  /** Filled in by numbering: "4", "Schedule A" or "". */
  number: string;
  text: string;
};

/** Words outside the numbered clauses: the opening, the recitals, a note under a table. */
export type Paragraph = { kind: "paragraph"; id: string; runs: Run[]; tone: "body" | "note" };

export type Clause = {
  kind: "clause";
  /** Clause key, then row id for a clause written once per row: "exclusivity.grant:g1". */
  id: string;
  /** 1 for "7", 2 for "7.1", 3 for "(a)", 4 for "(i)". */
  level: number;
  /** Filled in by numbering: "7", "7.1", "(a)", "(i)". */
  number: string;
  heading?: string;
  runs: Run[];
  children: Clause[];
};

export type TableColumn = { key: string; label: string; align: "start" | "end" };
/** One row; `cells` has exactly one entry per column. The first cell is the row's head. */
export type TableRow = { id: string; cells: Run[][] };
export type Table = {
  kind: "table";
  id: string;
  caption: string;
  columns: TableColumn[];
  rows: TableRow[];
};

export type SignatureSlot = { partyId: string; party: Run[]; signatory: Run[]; title: Run[] };
export type SignatureBlock = { kind: "signatureBlock"; id: string; lead: Run[]; slots: SignatureSlot[] };

/** `runs` is the whole sentence, the defined term included. */
export type DefinitionItem = { id: string; term: string; runs: Run[] };
export type DefinitionList = { kind: "definitionList"; id: string; items: DefinitionItem[] };

export type Block = Heading | Paragraph | Clause | Table | SignatureBlock | DefinitionList;

/** A party as it stands in the document. `name` is the full name, `shortName` how the clauses call it. */
export type DocumentParty = { id: string; name: string; shortName: string; role: string };

export type DocumentTree<Kind extends string = string> = {
  kind: Kind;
  title: string;
  subtitle?: string;
  parties: DocumentParty[];
  blocks: Block[];
  isBinding: boolean;
  /** Whether the paper binds, and that it is a starting point for counsel, not legal advice. */
  notice: string;
};

/** Visits every clause at every depth, in reading order. */
export function* clausesOf(blocks: readonly Block[]): Generator<Clause> {
  for (const block of blocks) {
    if (block.kind !== "clause") continue;
    yield block;
    yield* clausesOf(block.children);
  }
}

/** Visits every run of a block in reading order: clause words, table cells, definitions, signature lines. */
export function* runsOf(block: Block): Generator<Run> {
  switch (block.kind) {
    case "heading":
      return;
    case "paragraph":
      yield* block.runs;
      return;
    case "clause":
      yield* block.runs;
      for (const child of block.children) yield* runsOf(child);
      return;
    case "table":
      for (const row of block.rows) for (const cell of row.cells) yield* cell;
      return;
    case "definitionList":
      for (const item of block.items) yield* item.runs;
      return;
    case "signatureBlock":
      yield* block.lead;
      for (const slot of block.slots) {
        yield* slot.party;
        yield* slot.signatory;
        yield* slot.title;
      }
  }
}

/** Where each term of the sheet appears: path → ids of the blocks (the innermost clause) that show it. */
export function blocksByTerm(blocks: readonly Block[]): Map<string, string[]> {
  const places = new Map<string, string[]>();
  const note = (path: string, id: string) => {
    const known = places.get(path);
    if (!known) places.set(path, [id]);
    else if (!known.includes(id)) known.push(id);
  };
  const visit = (block: Block) => {
    const own = block.kind === "clause" ? block.runs : runsOf(block);
    for (const run of own) if (run.kind === "term" || run.kind === "blank") note(run.path, block.id);
    if (block.kind === "clause") for (const child of block.children) visit(child);
  };
  for (const block of blocks) visit(block);
  return places;
}
