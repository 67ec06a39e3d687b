import { ForTag, IfTag, Liquid, Output, type Template, TokenKind, UnlessTag, type Value } from "liquidjs";
import { readCondition } from "./read-condition";
import { readOutput } from "./read-output";
import { isSaidAlready, readRows, type Scope, TemplateFault } from "./read-term";
import { syntaxProblems } from "./syntax-problems";
import {
  maxTemplateCharacters,
  maxTemplateDepth,
  type ReadTemplate,
  type TemplateFacts,
  type TemplateNode,
  type TemplateProblem,
} from "./template-node";
import { readTextLines } from "./text-lines";

const tags = ["if", "unless", "for", "comment", "#"];

/**
 * The engine as a parser only: five tags, no file system, nothing is ever rendered by it. Filters are checked by
 * `readOutput`, so an unknown one is reported with its place and not by the engine.
 */
const engine = (() => {
  const liquid = new Liquid({
    strictFilters: false,
    catchAllErrors: true,
    ownPropertyOnly: true,
    parseLimit: maxTemplateCharacters + 1,
    cache: false,
    templates: {},
  });
  for (const name of Object.keys(liquid.tags)) if (!tags.includes(name)) delete liquid.tags[name];
  return liquid;
})();

class Reader {
  readonly problems: TemplateProblem[] = [];
  readonly scope: Scope;

  constructor(readonly source: string) {
    this.scope = {
      rows: new Map(),
      facts: { terms: new Set(), defines: new Set(), uses: new Set(), clauses: new Set() },
    };
  }

  problem(offset: number, message: string): void {
    const before = this.source.slice(0, offset);
    const line = before.split("\n").length;
    this.problems.push({ line, column: offset - before.lastIndexOf("\n"), message });
  }

  /** Reads one part; what is wrong in it is noted and the rest is read on, so that all problems show at once. */
  private guard<Node>(offset: number, read: () => Node): Node | null {
    try {
      return read();
    } catch (fault) {
      if (!(fault instanceof TemplateFault)) throw fault;
      if (!isSaidAlready(fault)) this.problem(fault.offset ?? offset, fault.message);
      return null;
    }
  }

  nodes(templates: readonly Template[], depth: number): TemplateNode[] {
    return templates.flatMap((template) => this.node(template, depth));
  }

  private node(template: Template, depth: number): TemplateNode[] {
    const { token } = template;
    if (token.kind === TokenKind.HTML) {
      const isLineStart = token.begin === 0 || this.source[token.begin - 1] === "\n";
      const text = (token as unknown as { getContent(): string }).getContent();
      return readTextLines(text, isLineStart);
    }
    if (template instanceof Output) {
      const read = this.guard(token.begin, () => readOutput(template.value, this.scope));
      return read === null ? [] : [read];
    }
    if (depth >= maxTemplateDepth) {
      this.problem(token.begin, `Loops and conditions stand more than ${maxTemplateDepth} deep here.`);
      return [];
    }
    if (template instanceof ForTag) return this.loop(template, depth);
    if (template instanceof IfTag || template instanceof UnlessTag) return this.condition(template, depth);
    return [];
  }

  private condition(tag: IfTag | UnlessTag, depth: number): TemplateNode[] {
    const branches = tag.branches.flatMap(({ value, templates }, index) => {
      const asked = this.guard(tag.token.begin, () => readCondition(value as Value, this.scope));
      const nodes = this.nodes(templates, depth + 1);
      if (asked === null) return [];
      return [
        {
          when: tag instanceof UnlessTag && index === 0 ? ({ kind: "not", of: asked } as const) : asked,
          nodes,
        },
      ];
    });
    return [{ kind: "if", branches, otherwise: this.nodes(tag.elseTemplates ?? [], depth + 1) }];
  }

  private loop(tag: ForTag, depth: number): TemplateNode[] {
    const { variable: name } = tag;
    if (Object.keys(tag.hash.hash).length > 0)
      this.problem(tag.token.begin, "A loop always goes through every row in order; it takes no options.");
    const rows = this.guard(tag.token.begin, () => readRows(name, tag.collection, this.scope));
    const { rows: known } = this.scope;
    const shadowed = known.get(name);
    known.set(name, rows === null ? null : `${rows.cataloguePath}[]`);
    const nodes = this.nodes(tag.templates, depth + 1);
    if (shadowed === undefined) known.delete(name);
    else known.set(name, shadowed);
    const otherwise = this.nodes(tag.elseTemplates, depth + 1);
    return rows === null ? [] : [{ kind: "for", name, rows, nodes, otherwise }];
  }
}

const sorted = (names: ReadonlySet<string>): string[] => [...names].sort();

/**
 * Reads and checks a clause template: the Liquid language with `if`, `unless`, `for` and comments, the terms of the
 * catalogue as its only variables and our own filters. Never throws and runs nothing; the answer is either plain
 * nodes, ready for `writeTemplate`, or every problem with its line, in reading order.
 */
export function readTemplate(source: string): ReadTemplate {
  const fail = (message: string): ReadTemplate => ({
    ok: false,
    problems: [{ line: 1, column: 1, message }],
  });
  if (source.length > maxTemplateCharacters)
    return fail(
      `The text has ${source.length.toLocaleString("en-GB")} characters; ${maxTemplateCharacters.toLocaleString("en-GB")} is the most a clause may have.`,
    );
  if (source.trim() === "") return fail("Write the words of the clause.");
  const reader = new Reader(source);
  try {
    const nodes = reader.nodes(engine.parse(source), 0);
    const { facts } = reader.scope;
    const derived: TemplateFacts = {
      terms: sorted(facts.terms),
      defines: sorted(facts.defines),
      uses: sorted(facts.uses),
      clauses: sorted(facts.clauses),
    };
    if (reader.problems.length === 0) return { ok: true, nodes, facts: derived };
  } catch (error) {
    for (const { offset, message } of syntaxProblems(error)) reader.problem(offset, message);
  }
  const problems = reader.problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  return { ok: false, problems: problems.slice(0, 20) };
}
