import { ok, type Result, refuse } from "@/lib/domain/shared/result";
import { getAt } from "@/lib/domain/term-sheet/path";
import type { Drafting } from "../drafting";
import { refer, words } from "../runs";
import type { Clause, Run } from "../tree";
import { askCondition, concretePath, type Standing } from "./ask-condition";
import type { TemplateNode } from "./template-node";

/** What one clause may grow to, however many rows a sheet has: steps taken, runs and characters written. */
const limits = { steps: 20_000, runs: 3_000, characters: 60_000 };

type WordNode = Exclude<TemplateNode, { kind: "item" | "if" | "for" }>;

class LimitReached extends Error {}

type Paragraph = { depth: 0 | 1 | 2; heading: string | null; runs: Run[]; rowIds: string };
type Row = { path: string; index: number; count: number };

export type WrittenTemplate = { runs: Run[]; children: Clause[] };

class Writer {
  readonly paragraphs: Paragraph[] = [{ depth: 0, heading: null, runs: [], rowIds: "" }];
  private steps = 0;
  private runs = 0;
  private characters = 0;

  constructor(
    readonly d: Drafting,
    readonly hasClause: (id: string) => boolean,
  ) {}

  write(nodes: readonly TemplateNode[], rows: ReadonlyMap<string, Row>, loop: Standing["loop"]): void {
    for (const node of nodes) {
      this.step();
      this.writeNode(node, rows, loop);
    }
  }

  private step(): void {
    this.steps += 1;
    if (this.steps > limits.steps) throw new LimitReached();
  }

  private put(...written: Run[]): void {
    const runs = this.paragraphs.at(-1)?.runs;
    for (const run of written) {
      this.runs += 1;
      this.characters += "text" in run ? run.text.length : run.label.length;
      if (this.runs > limits.runs || this.characters > limits.characters) throw new LimitReached();
      runs?.push(run);
    }
  }

  private writeNode(node: TemplateNode, rows: ReadonlyMap<string, Row>, loop: Standing["loop"]): void {
    if (node.kind === "item") this.begin(node, rows);
    else if (node.kind === "for") this.writeRows(node, rows, loop);
    else if (node.kind === "if") {
      const at: Standing = { d: this.d, rows, loop, hasClause: this.hasClause };
      const taken = node.branches.find(({ when }) => askCondition(when, at));
      this.write(taken ? taken.nodes : node.otherwise, rows, loop);
    } else this.put(...this.runsOf(node, rows));
  }

  private begin(item: Extract<TemplateNode, { kind: "item" }>, rows: ReadonlyMap<string, Row>): void {
    const rowIds = [...rows.values()].map(({ path }) => /\[([^\]]*)\]$/.exec(path)?.[1] ?? "").join(".");
    this.paragraphs.push({ depth: item.depth, heading: item.heading, runs: [], rowIds });
  }

  private writeRows(
    node: Extract<TemplateNode, { kind: "for" }>,
    rows: ReadonlyMap<string, Row>,
    loop: Standing["loop"],
  ): void {
    const path = concretePath(node.rows, rows);
    const list = getAt(this.d.sheet, path);
    const ids = Array.isArray(list) ? list.map((row: unknown) => (row as { id?: unknown }).id) : [];
    if (ids.length === 0) this.write(node.otherwise, rows, loop);
    ids.forEach((id, index) => {
      this.step();
      const row: Row = { path: `${path}[${String(id)}]`, index, count: ids.length };
      this.write(node.nodes, new Map([...rows, [node.name, row]]), { index, count: ids.length });
    });
  }

  private runsOf(node: WordNode, rows: ReadonlyMap<string, Row>): Run[] {
    const { d } = this;
    switch (node.kind) {
      case "text":
        return [words(node.text)];
      case "term":
        return [d.term(concretePath(node.term, rows), node.term.label)];
      case "choice":
        return [d.phrase(concretePath(node.term, rows), node.term.label, node.wordings)];
      case "count": {
        const path = concretePath(node.term, rows);
        const unit = getAt(d.sheet, path) === 1 ? node.one : node.many;
        return [d.term(path, node.term.label), words(` ${unit}`)];
      }
      case "defined":
        return [{ kind: "definedTerm", text: node.text, defines: node.defines }];
      case "clause":
        return this.hasClause(node.clauseId)
          ? [refer(node.clauseId, node.atSentenceStart)]
          : [words(`[no clause “${node.clauseId}” in this document]`, "italic")];
    }
  }
}

const isSpaced = (run: Run | undefined): run is Extract<Run, { kind: "text" }> =>
  run?.kind === "text" && run.style === undefined;

/** Joins words, gathers blanks, takes them off both ends and before a comma, full stop or closing bracket. */
function tidied(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (isSpaced(run) && isSpaced(last)) joined[joined.length - 1] = words(last.text + run.text);
    else joined.push(run);
  }
  const spaced = joined.map((run, index): Run => {
    if (!isSpaced(run)) return run;
    let text = run.text.replace(/\s+/g, " ").replace(/ (?=[.,;:)])/g, "");
    if (index === 0) text = text.trimStart();
    if (index === joined.length - 1) text = text.trimEnd();
    return words(text);
  });
  return spaced.filter((run) => run.kind !== "text" || run.text !== "");
}

/** Sub-clauses with ids that hold still: the rows they were written for, else their place. */
function childrenOf(paragraphs: readonly Paragraph[], clauseId: string): Clause[] {
  const used = new Map<string, number>();
  const idOf = ({ rowIds }: Paragraph): string => {
    const count = (used.get(rowIds) ?? 0) + 1;
    used.set(rowIds, count);
    if (rowIds === "") return `${clauseId}.item:${count}`;
    return count === 1 ? `${clauseId}.item:${rowIds}` : `${clauseId}.item:${rowIds}.${count}`;
  };
  const children: Clause[] = [];
  for (const paragraph of paragraphs) {
    const base = { kind: "clause" as const, id: idOf(paragraph), level: 1, number: "" };
    const heading = paragraph.heading === null ? {} : { heading: paragraph.heading };
    const clause: Clause = { ...base, ...heading, runs: paragraph.runs, children: [] };
    const above = children.at(-1);
    if (paragraph.depth === 2 && above) above.children.push(clause);
    else children.push(clause);
  }
  return children;
}

const asks = /^[\s.,;:)]*$/;
const hasWords = ({ runs, heading }: Paragraph): boolean =>
  heading !== null || runs.some((run) => run.kind !== "text" || !asks.test(run.text));

/**
 * Turns a checked template and a sheet into the words of one clause. A term stays a run that names its field, a
 * missing answer a blank that names it. Pure; refuses with a sentence when a limit is reached, and never throws.
 */
export function writeTemplate(
  nodes: readonly TemplateNode[],
  d: Drafting,
  clauseId: string,
  hasClause: (id: string) => boolean,
): Result<WrittenTemplate, string> {
  const writer = new Writer(d, hasClause);
  try {
    writer.write(nodes, new Map(), null);
  } catch (error) {
    if (error instanceof LimitReached) return refuse("with these terms it grows longer than a clause may be");
    return refuse("it cannot be written from these terms");
  }
  const [own, ...rest] = writer.paragraphs.map((paragraph) => ({
    ...paragraph,
    runs: tidied(paragraph.runs),
  }));
  const children = childrenOf(rest.filter(hasWords), clauseId);
  return ok({ runs: own && hasWords(own) ? own.runs : [], children });
}
