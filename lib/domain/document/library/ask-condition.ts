import { getAt } from "@/lib/domain/term-sheet/path";
import type { Drafting } from "../drafting";
import type { Comparison, Condition, TermRef } from "./template-node";

/** Where the writing stands: the sheet, the rows the loops are at, and the clauses of the document. */
export type Standing = {
  d: Pick<Drafting, "sheet" | "has">;
  rows: ReadonlyMap<string, { path: string; index: number; count: number }>;
  loop: { index: number; count: number } | null;
  hasClause(id: string): boolean;
};

/** The concrete path of a term here; "" when its row is unknown, which is then answered by nothing. */
export function concretePath(term: TermRef, rows: Standing["rows"]): string {
  if (term.row === null) return term.path;
  const row = rows.get(term.row);
  return row ? `${row.path}.${term.path}` : "";
}

function holds<Value extends string | number | boolean>(left: Value, by: Comparison, right: Value): boolean {
  switch (by) {
    case "==":
      return left === right;
    case "!=":
      return left !== right;
    case ">":
      return left > right;
    case "<":
      return left < right;
    case ">=":
      return left >= right;
    case "<=":
      return left <= right;
  }
}

/** An unanswered term is never greater, smaller or equal; it only differs. Percentages and decimals are compared as numbers. */
function compares(value: unknown, by: Comparison, wanted: string | number | boolean): boolean {
  if (value === undefined || value === null || value === "") return by === "!=";
  if (typeof wanted === "number") return holds(Number(value), by, wanted);
  if (typeof wanted === "boolean") return holds(value === true, by, wanted);
  return holds(String(value), by, wanted);
}

/** The answer to a condition. Pure and total: a path that leads nowhere is an unanswered term. */
export function askCondition(condition: Condition, at: Standing): boolean {
  switch (condition.kind) {
    case "answered": {
      const path = concretePath(condition.term, at.rows);
      const value = getAt(at.d.sheet, path);
      if (typeof value === "boolean") return value;
      return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== "";
    }
    case "compare":
      return compares(
        getAt(at.d.sheet, concretePath(condition.term, at.rows)),
        condition.by,
        condition.value,
      );
    case "count": {
      const value = getAt(at.d.sheet, concretePath(condition.term, at.rows));
      return holds(Array.isArray(value) ? value.length : 0, condition.by, condition.value);
    }
    case "contains": {
      const value = getAt(at.d.sheet, concretePath(condition.term, at.rows));
      return Array.isArray(value) && value.includes(condition.value);
    }
    case "position":
      if (at.loop === null) return false;
      return condition.at === "first" ? at.loop.index === 0 : at.loop.index === at.loop.count - 1;
    case "present":
      return at.hasClause(condition.clauseId);
    case "not":
      return !askCondition(condition.of, at);
    case "and":
      return askCondition(condition.left, at) && askCondition(condition.right, at);
    case "or":
      return askCondition(condition.left, at) || askCondition(condition.right, at);
  }
}
