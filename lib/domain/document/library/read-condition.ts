import { TypeGuards, type Value } from "liquidjs";
import { findEntry } from "@/lib/domain/term-sheet/catalogue";
import { namesOf, refOf, type Scope, TemplateFault, type Word } from "./read-term";
import type { Comparison, Condition, TermRef } from "./template-node";

type Operand =
  | { is: "term"; term: TermRef }
  | { is: "size"; term: TermRef }
  | { is: "position"; at: "first" | "last" }
  | { is: "literal"; value: string | number | boolean }
  | { is: "nothing" }
  | { is: "condition"; condition: Condition };

const orders: readonly string[] = ["==", "!=", ">", "<", ">=", "<="];
const mirrored: Record<Comparison, Comparison> = {
  "==": "==",
  "!=": "!=",
  ">": "<",
  "<": ">",
  ">=": "<=",
  "<=": ">=",
};

function pathOperand(token: Word, scope: Scope): Operand {
  const names = namesOf(token);
  if (names[0] === "forloop") {
    const at = names[1];
    if (names.length === 2 && (at === "first" || at === "last")) return { is: "position", at };
    throw new TemplateFault("Of “forloop” only “first” and “last” can be asked.", token.begin);
  }
  if (names.length > 1 && names.at(-1) === "size") {
    const term = refOf(names.slice(0, -1), token.begin, scope);
    if (term.kind === "rows" || term.kind === "list") return { is: "size", term };
    throw new TemplateFault(
      `“size” counts the rows of a list; “${term.cataloguePath}” is none.`,
      token.begin,
    );
  }
  return { is: "term", term: refOf(names, token.begin, scope) };
}

function operandOf(token: Word, scope: Scope): Operand {
  if (TypeGuards.isPropertyAccessToken(token)) return pathOperand(token, scope);
  if (TypeGuards.isQuotedToken(token)) return { is: "literal", value: token.content };
  if (TypeGuards.isNumberToken(token)) return { is: "literal", value: token.content };
  if (TypeGuards.isLiteralToken(token)) {
    if (token.literal === "true" || token.literal === "false")
      return { is: "literal", value: token.literal === "true" };
    return { is: "nothing" };
  }
  throw new TemplateFault(
    "Ask for a term, and compare it with a number or with words in quotation marks.",
    token.begin,
  );
}

const asCondition = (operand: Operand | undefined, offset: number): Condition => {
  if (operand?.is === "condition") return operand.condition;
  if (operand?.is === "term") return { kind: "answered", term: operand.term };
  if (operand?.is === "position") return { kind: "position", at: operand.at };
  if (operand?.is === "size") return { kind: "count", term: operand.term, by: ">", value: 0 };
  throw new TemplateFault("This condition asks nothing of the terms, so it is always the same.", offset);
};

/** Whether a term of this kind can be compared with such a value; a sentence when not. */
function comparisonFault(term: TermRef, by: Comparison, value: string | number | boolean): string | null {
  const name = `“${term.cataloguePath}”`;
  const isOrder = by !== "==" && by !== "!=";
  switch (term.kind) {
    case "choice": {
      const options = findEntry(term.cataloguePath)?.options?.map((option) => option.value) ?? [];
      if (isOrder || typeof value !== "string")
        return `${name} is a choice: compare it with == or != and an answer.`;
      if (options.length > 0 && !options.includes(value))
        return `${name} has no answer “${value}”. It has: ${options.join(", ")}.`;
      return null;
    }
    case "boolean":
      return isOrder || typeof value !== "boolean" ? `${name} is yes or no: ask for it by itself.` : null;
    case "integer":
    case "decimal":
    case "percent":
      return typeof value === "number" ? null : `${name} is a number: compare it with a number.`;
    case "date":
      return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)
        ? null
        : `${name} is a date: compare it with a day written like "2027-03-31".`;
    case "text":
      return isOrder || typeof value !== "string" ? `${name} is text: compare it with == or !=.` : null;
    default:
      return `${name} cannot be compared; ask whether it is answered.`;
  }
}

function compared(left: Operand, by: Comparison, right: Operand, offset: number): Condition {
  if (left.is === "literal" || left.is === "nothing") {
    if (right.is === "term" || right.is === "size") return compared(right, mirrored[by], left, offset);
    throw new TemplateFault("This condition asks nothing of the terms, so it is always the same.", offset);
  }
  if (left.is === "size" && right.is === "literal" && typeof right.value === "number")
    return { kind: "count", term: left.term, by, value: right.value };
  if (left.is !== "term") throw new TemplateFault("Compare a term with a number or with words.", offset);
  if (right.is === "nothing" && (by === "==" || by === "!=")) {
    const answered: Condition = { kind: "answered", term: left.term };
    return by === "!=" ? answered : { kind: "not", of: answered };
  }
  if (right.is !== "literal")
    throw new TemplateFault("Compare a term with a number or with words, not with another term.", offset);
  const fault = comparisonFault(left.term, by, right.value);
  if (fault !== null) throw new TemplateFault(fault, offset);
  return { kind: "compare", term: left.term, by, value: right.value };
}

function applied(operator: string, stack: Operand[], offset: number): Operand {
  const right = stack.pop();
  if (operator === "not")
    return { is: "condition", condition: { kind: "not", of: asCondition(right, offset) } };
  const left = stack.pop();
  if (!left || !right) throw new TemplateFault("This condition is not complete.", offset);
  if (operator === "and" || operator === "or")
    return {
      is: "condition",
      condition: { kind: operator, left: asCondition(left, offset), right: asCondition(right, offset) },
    };
  if (operator === "contains") {
    if (
      left.is === "term" &&
      left.term.kind === "list" &&
      right.is === "literal" &&
      typeof right.value === "string"
    )
      return { is: "condition", condition: { kind: "contains", term: left.term, value: right.value } };
    throw new TemplateFault(
      "“contains” asks a list of short texts for one of them, in quotation marks.",
      offset,
    );
  }
  if (!orders.includes(operator)) throw new TemplateFault(`There is no comparison “${operator}”.`, offset);
  return { is: "condition", condition: compared(left, operator as Comparison, right, offset) };
}

/** What an `if`, `elsif` or `unless` asks. */
export function readCondition(value: Value, scope: Scope): Condition {
  const tokens = value.initial.postfix as Word[];
  const offset = tokens[0]?.begin ?? 0;
  const [call, second] = value.filters as unknown as { name: string; args: unknown[] }[];
  if (call !== undefined) {
    const [token, ...more] = tokens;
    if (call.name === "present" && !second && token && more.length === 0 && TypeGuards.isQuotedToken(token)) {
      scope.facts.clauses.add(token.content);
      return { kind: "present", clauseId: token.content };
    }
    throw new TemplateFault(
      'In a condition there is one filter: "clause.name" | present, by itself.',
      offset,
    );
  }
  const stack: Operand[] = [];
  for (const token of tokens) {
    if (TypeGuards.isOperatorToken(token)) stack.push(applied(token.operator, stack, token.begin));
    else stack.push(operandOf(token, scope));
  }
  if (stack.length > 1) throw new TemplateFault("This condition cannot be read as one question.", offset);
  return asCondition(stack[0], offset);
}
