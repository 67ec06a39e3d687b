import type { Run } from "./tree";

/** Plain words. */
export const words = (text: string, style?: "bold" | "italic"): Run =>
  style ? { kind: "text", text, style } : { kind: "text", text };

/** The place where a defined term gets its meaning. */
export const define = (text: string): Run => ({ kind: "definedTerm", text, defines: true });

/** A use of a defined term. */
export const defined = (text: string): Run => ({ kind: "definedTerm", text, defines: false });

/** A cross-reference; numbering writes its text. */
export const refer = (clauseId: string, atSentenceStart = false): Run => ({
  kind: "reference",
  clauseId,
  text: "",
  atSentenceStart,
});

type Part = Run | string | readonly Part[] | null | false | undefined;

/** Joins strings and runs into runs; `null`, `undefined` and `false` are left out. Neighbouring plain words become one run. */
export function runs(...parts: Part[]): Run[] {
  const joined: Run[] = [];
  const push = (part: Part): void => {
    if (part === null || part === undefined || part === false || part === "") return;
    if (typeof part === "string") {
      const last = joined.at(-1);
      if (last?.kind === "text" && !last.style) joined[joined.length - 1] = words(last.text + part);
      else joined.push(words(part));
    } else if ("kind" in part) joined.push(part);
    else for (const inner of part) push(inner);
  };
  for (const part of parts) push(part);
  return joined;
}

/** Lists run groups as a sentence does: "a", "a and b", "a, b and c". */
export function listed(items: readonly (readonly Run[])[], last: "and" | "or" = "and"): Run[] {
  return runs(
    ...items.map((item, index) => {
      if (index === 0) return item;
      return [index === items.length - 1 ? ` ${last} ` : ", ", item];
    }),
  );
}
