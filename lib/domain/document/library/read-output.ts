import { TypeGuards, type Value } from "liquidjs";
import { findEntry } from "@/lib/domain/term-sheet/catalogue";
import { namesOf, refOf, type Scope, TemplateFault, type Word } from "./read-term";
import type { TemplateNode, TermRef } from "./template-node";

type FilterCall = { name: string; args: readonly unknown[] };

const forWords = ["defined", "defines", "clause", "clause_at_start"];
const forTerms = ["words", "count"];

/** Arguments given by name: `none: "not limited"`. */
function namedTexts(call: FilterCall, offset: number): Map<string, string> {
  const texts = new Map<string, string>();
  for (const arg of call.args) {
    const [name, value] = Array.isArray(arg) ? arg : [];
    if (typeof name !== "string" || !TypeGuards.isQuotedToken(value))
      throw new TemplateFault(
        'Give “words” a wording for each answer: words: none: "…", amount: "…".',
        offset,
      );
    texts.set(name, value.content);
  }
  return texts;
}

function choiceNode(term: TermRef, call: FilterCall, offset: number): TemplateNode {
  const texts = namedTexts(call, offset);
  const answers =
    term.kind === "boolean"
      ? ["true", "false"]
      : (findEntry(term.cataloguePath)?.options?.map(({ value }) => value) ?? []);
  if (answers.length === 0)
    throw new TemplateFault(
      `“words” is for choices and yes-or-no terms; “${term.cataloguePath}” is neither.`,
      offset,
    );
  const unknown = [...texts.keys()].find((name) => !answers.includes(name));
  if (unknown !== undefined)
    throw new TemplateFault(
      `“${term.cataloguePath}” has no answer “${unknown}”. It has: ${answers.join(", ")}.`,
      offset,
    );
  const missing = answers.filter((answer) => !texts.has(answer));
  if (missing.length > 0)
    throw new TemplateFault(
      `“words” leaves out an answer of “${term.cataloguePath}”: ${missing.join(", ")}.`,
      offset,
    );
  return { kind: "choice", term, wordings: Object.fromEntries(texts) };
}

function countNode(term: TermRef, call: FilterCall, offset: number): TemplateNode {
  const [one, many] = call.args;
  if (!TypeGuards.isQuotedToken(one) || !TypeGuards.isQuotedToken(many) || call.args.length > 2)
    throw new TemplateFault(
      'Give “count” the word for one and the word for more: count: "day", "days".',
      offset,
    );
  if (!["integer", "decimal"].includes(term.kind))
    throw new TemplateFault(`“count” is for numbers; “${term.cataloguePath}” is none.`, offset);
  return { kind: "count", term, one: one.content, many: many.content };
}

function termNode(term: TermRef, call: FilterCall | undefined, offset: number): TemplateNode {
  if (term.kind === "rows")
    throw new TemplateFault(
      `“${term.cataloguePath}” is a list of rows. Loop over it with {% for … in … %}.`,
      offset,
    );
  if (call === undefined) {
    if (term.kind === "boolean")
      throw new TemplateFault(
        `“${term.cataloguePath}” is yes or no. Say what each means: words: true: "…", false: "…", or ask for it with {% if … %}.`,
        offset,
      );
    return { kind: "term", term };
  }
  if (call.name === "words") return choiceNode(term, call, offset);
  if (call.name === "count") return countNode(term, call, offset);
  throw new TemplateFault(
    forWords.includes(call.name)
      ? `“${call.name}” is for words in quotation marks, not for a term.`
      : `There is no filter “${call.name}”. For terms there are: ${forTerms.join(", ")}.`,
    offset,
  );
}

function wordsNode(text: string, call: FilterCall | undefined, offset: number, scope: Scope): TemplateNode {
  const words = text.replace(/\s+/g, " ");
  if (call === undefined) return { kind: "text", text: words };
  if (!forWords.includes(call.name))
    throw new TemplateFault(
      forTerms.includes(call.name)
        ? `“${call.name}” is for terms, not for words in quotation marks.`
        : `There is no filter “${call.name}”. For words there are: ${forWords.join(", ")}.`,
      offset,
    );
  const name = words.trim();
  if (name === "" || name.length > 120 || call.args.length > 0)
    throw new TemplateFault(`“${call.name}” wants a short name in quotation marks and nothing else.`, offset);
  if (call.name === "clause" || call.name === "clause_at_start") {
    scope.facts.clauses.add(name);
    return { kind: "clause", clauseId: name, atSentenceStart: call.name === "clause_at_start" };
  }
  const defines = call.name === "defines";
  (defines ? scope.facts.defines : scope.facts.uses).add(name);
  return { kind: "defined", text: name, defines };
}

/** What stands between {{ and }}: a term, or words in quotation marks, with at most one filter of ours. */
export function readOutput(value: Value, scope: Scope): TemplateNode {
  const [token, ...more] = value.initial.postfix as Word[];
  if (!token) throw new TemplateFault("There is nothing between {{ and }}.");
  const offset = token.begin;
  const [call, second] = value.filters as unknown as FilterCall[];
  if (more.length > 0)
    throw new TemplateFault("Between {{ and }} stands one term or one text in quotation marks.", offset);
  if (second !== undefined) throw new TemplateFault("Use one filter at a time.", offset);
  if (TypeGuards.isQuotedToken(token)) return wordsNode(token.content, call, offset, scope);
  if (!TypeGuards.isPropertyAccessToken(token))
    throw new TemplateFault("Name a term here, or write words in quotation marks.", offset);
  const names = namesOf(token);
  if (names[0] === "forloop")
    throw new TemplateFault("“forloop” can be asked in a condition; it cannot be written.", offset);
  return termNode(refOf(names, offset, scope), call, offset);
}
