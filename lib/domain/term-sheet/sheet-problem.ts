import type { z } from "zod";
import type { TermKind } from "./term-kind";

/** What is wrong with a sheet or a change, and where: a term path with row ids, "" for the sheet itself. */
export type TermSheetProblem = { path: string; message: string };

const expected: Readonly<Record<TermKind, string>> = {
  text: "Write a short text here.",
  longText: "Write a text here.",
  money: "Write an amount and a currency, such as 1250.50 and EUR.",
  percent: "Write a percentage between 0 and 100, such as 12.5.",
  decimal: "Write a number with digits and at most one decimal point.",
  integer: "Write a whole number, zero or more.",
  date: "Write a day as year-month-day, such as 2026-11-20.",
  period: "Write a period such as P12M for twelve months.",
  choice: "Choose one of the listed options.",
  boolean: "Answer yes or no.",
  rows: "This must be a list of rows, each with its own id.",
  partyRef: "Name a party by its id.",
  list: "Write a list of short texts.",
};

/** Our own sentence of an issue where there is one, else a sentence that says what belongs there. */
export function problemMessage(issue: z.core.$ZodIssue | undefined, kind?: TermKind): string {
  if (issue?.message.endsWith(".")) return issue.message;
  if (issue?.code === "unrecognized_keys")
    return `There is no term called ${issue.keys.map((key) => `“${key.slice(0, 60)}”`).join(", ")} here.`;
  return kind ? expected[kind] : "This value does not fit here.";
}

/** An issue's path with row ids in place of list positions, as far as the input has them. */
export function problemPath(input: unknown, path: readonly PropertyKey[]): string {
  let written = "";
  let value = input;
  for (const step of path) {
    value = (value as Record<PropertyKey, unknown> | null | undefined)?.[step];
    if (typeof step !== "number") written += written === "" ? String(step) : `.${String(step)}`;
    else {
      const id = (value as { id?: unknown } | null | undefined)?.id;
      written += `[${typeof id === "string" ? id : step}]`;
    }
  }
  return written;
}
