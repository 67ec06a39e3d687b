import { LiquidError, LiquidErrors } from "./liquid-errors";

type Place = { offset: number; message: string };

const endOf: Record<string, string> = {
  if: "endif",
  unless: "endunless",
  for: "endfor",
  comment: "endcomment",
};
const parts = new Set(["elsif", "else", "when"]);

/** What the parser says, as a sentence for the person who wrote the template. */
function sentenceOf(message: string): string {
  const [, missing] = /^tag "(.*)" not found/s.exec(message) ?? [];
  if (missing !== undefined) {
    if (missing.startsWith("end")) return `“{% ${missing} %}” closes nothing that is open here.`;
    if (parts.has(missing)) return `“{% ${missing} %}” stands outside a condition or loop.`;
    return `There is no tag “${missing}”. These are known: if, elsif, else, unless, for, comment.`;
  }
  const [, open] = /^tag (\{%.*%\}) not closed/s.exec(message) ?? [];
  if (open !== undefined) {
    const [, name] = /^\{%-?\s*([a-z#]+)/.exec(open) ?? [];
    return `“${open}” is never closed${endOf[name ?? ""] ? `; end it with {% ${endOf[name ?? ""]} %}` : ""}.`;
  }
  if (/^output .* not closed/s.test(message)) return "“{{” opens here and “}}” never closes it.";
  if (/^tag .* not closed/s.test(message)) return "“{%” opens here and “%}” never closes it.";
  if (message.startsWith("invalid value expression"))
    return "Something is missing here: the name of a term, or words in quotation marks.";
  if (message.startsWith("illegal tag:")) return "Write a loop as {% for row in list.of.terms %}.";
  if (message.startsWith("parse length limit")) return "The text is too long.";
  return `This cannot be read: ${message.replace(/, (?:line|col|file):.*$/s, "").replace(/\.$/, "")}.`;
}

/** The engine's complaints with their places; for anything unforeseen one sentence about the whole text. */
export function syntaxProblems(error: unknown): Place[] {
  const each: unknown[] =
    error instanceof Error && LiquidErrors.is(error) ? LiquidErrors.listOf(error) : [error];
  return each.map((one) => {
    if (!(one instanceof Error) || !LiquidError.is(one))
      return { offset: 0, message: "This text is too entangled to be read. Make it simpler." };
    const message = LiquidError.messageOf(one);
    return { offset: LiquidError.offsetOf(one), message: sentenceOf(message) };
  });
}
