import type { TermKind } from "@/lib/domain/term-sheet/term-kind";

/** A term a template names: a path of its own, or one below the row that the loop called `row` stands at. */
export type TermRef = {
  row: string | null;
  /** With `row` null the whole path, else what follows the row. */
  path: string;
  cataloguePath: string;
  kind: TermKind;
  /** What a blank says when nobody has answered. */
  label: string;
};

export type Comparison = "==" | "!=" | ">" | "<" | ">=" | "<=";

/** A question a template asks of the sheet. It can ask nothing else. */
export type Condition =
  | { kind: "answered"; term: TermRef }
  | { kind: "compare"; term: TermRef; by: Comparison; value: string | number | boolean }
  | { kind: "count"; term: TermRef; by: Comparison; value: number }
  | { kind: "contains"; term: TermRef; value: string }
  | { kind: "position"; at: "first" | "last" }
  | { kind: "present"; clauseId: string }
  | { kind: "not"; of: Condition }
  | { kind: "and" | "or"; left: Condition; right: Condition };

/**
 * A template after it was read and checked: plain data that needs no template engine to be written, so that the
 * preview in the browser carries none. Every word of it stood in the template.
 */
export type TemplateNode =
  | { kind: "text"; text: string }
  /** A numbered sub-clause begins: depth 1 below the clause, 2 below the last of depth 1. */
  | { kind: "item"; depth: 1 | 2; heading: string | null }
  | { kind: "term"; term: TermRef }
  | { kind: "choice"; term: TermRef; wordings: Readonly<Record<string, string>> }
  | { kind: "count"; term: TermRef; one: string; many: string }
  | { kind: "defined"; text: string; defines: boolean }
  | { kind: "clause"; clauseId: string; atSentenceStart: boolean }
  | { kind: "if"; branches: { when: Condition; nodes: TemplateNode[] }[]; otherwise: TemplateNode[] }
  | { kind: "for"; name: string; rows: TermRef; nodes: TemplateNode[]; otherwise: TemplateNode[] };

/** What is wrong in a template and where: line and column count from 1. */
export type TemplateProblem = { line: number; column: number; message: string };

/** What a template says of itself, derived and never typed in by anyone. */
export type TemplateFacts = {
  /** Catalogue paths of the terms it names, in order of the alphabet. */
  terms: string[];
  /** Defined terms it gives a meaning, and those it uses. */
  defines: string[];
  uses: string[];
  /** Clauses it points to. */
  clauses: string[];
};

export type ReadTemplate =
  | { ok: true; nodes: TemplateNode[]; facts: TemplateFacts }
  | { ok: false; problems: TemplateProblem[] };

/** The longest template text; a clause of ten thousand characters has room to spare. */
export const maxTemplateCharacters = 20_000;
/** How deep loops and conditions may stand inside each other. */
export const maxTemplateDepth = 6;
