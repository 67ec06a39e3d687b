import type { TemplateNode } from "./template-node";

const dash = /^([ \t]*)- +(?:\*\*([^*]+)\*\*[ \t]*)?/;

/** "  Grant. " → "Grant". */
const headingOf = (text: string | undefined): string | null => {
  const heading = text?.replace(/\s+/g, " ").trim().replace(/[.:]$/, "") ?? "";
  return heading === "" ? null : heading;
};

/**
 * Plain template text as words and sub-clauses. A line that begins with a dash, or that follows an empty line, begins
 * a sub-clause; two or more blanks before the dash put it one level deeper; `**words**` after a dash are its heading.
 * Other line ends are blanks. `atLineStart` says whether the text begins a line.
 */
export function readTextLines(text: string, atLineStart: boolean): TemplateNode[] {
  const nodes: TemplateNode[] = [];
  const lines = text.split("\n");
  let isBreakDue = false;
  lines.forEach((line, index) => {
    const beginsLine = index > 0 || atLineStart;
    const isLast = index === lines.length - 1;
    const item = beginsLine ? dash.exec(line) : null;
    if (item) {
      const depth = (item[1] ?? "").replaceAll("\t", "  ").length >= 2 ? 2 : 1;
      nodes.push({ kind: "item", depth, heading: headingOf(item[2]) });
      isBreakDue = false;
    } else if (index > 0 && !isLast && line.trim() === "") {
      isBreakDue = true;
      return;
    } else if (isBreakDue) {
      nodes.push({ kind: "item", depth: 1, heading: null });
      isBreakDue = false;
    }
    const rest = item ? line.slice(item[0].length) : line;
    const words = `${rest}${isLast ? "" : " "}`.replace(/\s+/g, " ");
    if (words !== "") nodes.push({ kind: "text", text: words });
  });
  return nodes;
}
