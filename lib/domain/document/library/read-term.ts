import { TypeGuards } from "liquidjs";
import { sectionKeys } from "@/lib/domain/term-sheet/term-sheet";
import type { TermRef } from "./template-node";
import { blankLabelOf, isForbiddenName, lookUpTerm } from "./term-lookup";

/** A part of a template that cannot be accepted; the message is a sentence for its author. */
export class TemplateFault extends Error {
  constructor(
    message: string,
    readonly offset?: number,
  ) {
    super(message);
    this.name = "TemplateFault";
  }
}

/** What is known at a place of the template: the loops around it, and what was found out so far. */
export type Scope = {
  /** Loop name → catalogue path of its row; null when the loop itself is wrong, so that one mistake is told once. */
  rows: Map<string, string | null>;
  facts: { terms: Set<string>; defines: Set<string>; uses: Set<string>; clauses: Set<string> };
};

/** A token of the parser, as far as it is looked at. */
export type Word = { begin: number; getText(): string };

/** The names of `a.b.c`; refuses indexes, quoted names and whatever else is no plain path. */
export function namesOf(token: Word): string[] {
  if (!TypeGuards.isPropertyAccessToken(token)) throw new TemplateFault("Name a term here.", token.begin);
  const names = token.props.map((prop) => {
    const name: unknown = "content" in prop ? prop.content : undefined;
    if (TypeGuards.isQuotedToken(prop) || typeof name !== "string")
      throw new TemplateFault(
        `“${token.getText()}” is not the path of a term. Write names with points between them, and loop over lists.`,
        token.begin,
      );
    return name;
  });
  if (token.variable !== undefined)
    throw new TemplateFault(`“${token.getText()}” is not the path of a term.`, token.begin);
  const forbidden = names.find(isForbiddenName);
  if (forbidden !== undefined)
    throw new TemplateFault(`“${forbidden}” is a name that a template may not reach.`, token.begin);
  return names;
}

/** A loop that is itself wrong: said already, so nothing more is said of what stands inside it. */
const silent = new TemplateFault("", -1);
export const isSaidAlready = (fault: TemplateFault): boolean => fault === silent;

/** The term that `a.b.c` stands for here. */
export function refOf(names: readonly string[], offset: number, scope: Scope): TermRef {
  const [first = "", ...rest] = names;
  const row = scope.rows.get(first);
  if (row === null) throw silent;
  const written = names.join(".");
  if (row !== undefined && rest.length === 0)
    throw new TemplateFault(
      `“${first}” is a whole row. Name one of its terms, such as “${first}.…”.`,
      offset,
    );
  const cataloguePath = row === undefined ? written : [row, ...rest].join(".");
  const found = lookUpTerm(cataloguePath, written);
  if (typeof found === "string") throw new TemplateFault(found, offset);
  scope.facts.terms.add(found.path);
  return {
    row: row === undefined ? null : first,
    path: row === undefined ? written : rest.join("."),
    cataloguePath: found.path,
    kind: found.kind,
    label: blankLabelOf(found),
  };
}

/** What a loop goes through: a list of rows of the sheet, under a name of its own. */
export function readRows(name: string, collection: Word, scope: Scope): TermRef {
  if (TypeGuards.isRangeToken(collection))
    throw new TemplateFault(
      "A loop goes through the rows of a list, never through a range of numbers.",
      collection.begin,
    );
  if (
    name === "forloop" ||
    scope.rows.has(name) ||
    isForbiddenName(name) ||
    sectionKeys.some((key) => key === name)
  )
    throw new TemplateFault(
      `Call the row something other than “${name}”; that name is taken.`,
      collection.begin,
    );
  const rows = refOf(namesOf(collection), collection.begin, scope);
  if (rows.kind !== "rows")
    throw new TemplateFault(
      `“${collection.getText()}” is no list of rows, so there is nothing to loop over.`,
      collection.begin,
    );
  return rows;
}
