import { exhaustive } from "../shared/exhaustive";
import type { Block, Clause, DocumentTree, Run, SignatureBlock, Table } from "./tree";

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

/** Clause ids hold signs a fragment may not; the same letters always give the same anchor. */
const anchorOf = (id: string): string => `c-${id.replace(/[^A-Za-z0-9_-]/g, "-")}`;

/** A name written from right to left must not turn the words around it. */
const directionOf = (text: string): string =>
  /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? ' dir="auto"' : "";

function runHtml(run: Run): string {
  switch (run.kind) {
    case "text": {
      const text = escapeHtml(run.text);
      if (run.style === "bold") return `<b>${text}</b>`;
      return run.style === "italic" ? `<i>${text}</i>` : text;
    }
    case "term":
      return `<data value="${escapeHtml(run.path)}"${directionOf(run.text)}>${escapeHtml(run.text)}</data>`;
    case "blank":
      return `<mark data-path="${escapeHtml(run.path)}">[${escapeHtml(run.label)}]</mark>`;
    case "definedTerm":
      return run.defines ? `<dfn>${escapeHtml(run.text)}</dfn>` : escapeHtml(run.text);
    case "reference":
      return `<a href="#${anchorOf(run.clauseId)}">${escapeHtml(run.text)}</a>`;
    default:
      return exhaustive(run);
  }
}

const words = (runs: readonly Run[]): string => runs.map(runHtml).join("");

/** A clause that opens a section is a heading with its words below; any other is a numbered paragraph. */
function clauseHtml(clause: Clause): string {
  if (clause.level === 1 && clause.heading !== undefined) return sectionHtml(clause, clause.heading);
  const heading = clause.heading === undefined ? "" : `<b>${escapeHtml(clause.heading)}.</b> `;
  const children = clause.children.map(clauseHtml).join("");
  return `<div class="clause" id="${anchorOf(clause.id)}"><p><span class="number">${escapeHtml(clause.number)}</span> ${heading}${words(clause.runs)}</p>${children}</div>`;
}

function sectionHtml(clause: Clause, heading: string): string {
  const number = `<span class="number">${escapeHtml(clause.number)}</span>`;
  const text = clause.runs.length > 0 ? `<p>${words(clause.runs)}</p>` : "";
  const children = clause.children.map(clauseHtml).join("");
  return `<section class="clause" id="${anchorOf(clause.id)}"><h2>${number} ${escapeHtml(heading)}</h2>${text}${children}</section>`;
}

function tableHtml(table: Table): string {
  const head = table.columns.map((column) => `<th scope="col">${escapeHtml(column.label)}</th>`).join("");
  const rows = table.rows.map(({ cells }) => {
    const [first = [], ...rest] = cells;
    return `<tr><th scope="row">${words(first)}</th>${rest.map((cell) => `<td>${words(cell)}</td>`).join("")}</tr>`;
  });
  const caption = table.caption === "" ? "" : `<caption>${escapeHtml(table.caption)}</caption>`;
  return `<table>${caption}<thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function signaturesHtml(block: SignatureBlock): string {
  const slots = block.slots.map(
    (slot) =>
      `<div class="slot"><p><b>${words(slot.party)}</b></p><dl><dt>Signature</dt><dd></dd><dt>Name</dt><dd>${words(slot.signatory)}</dd><dt>Title</dt><dd>${words(slot.title)}</dd><dt>Date</dt><dd></dd></dl></div>`,
  );
  return `<section aria-label="Signatures"><p>${words(block.lead)}</p>${slots.join("")}</section>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "heading": {
      const tag = block.level === 1 ? "h2" : "h3";
      const number = block.number === "" ? "" : `<span class="number">${escapeHtml(block.number)}</span> `;
      return `<${tag} id="${anchorOf(block.id)}">${number}${escapeHtml(block.text)}</${tag}>`;
    }
    case "paragraph":
      return `<p class="${block.tone}">${words(block.runs)}</p>`;
    case "clause":
      return clauseHtml(block);
    case "table":
      return tableHtml(block);
    case "definitionList":
      return block.items.map((item) => `<p id="${anchorOf(item.id)}">${words(item.runs)}</p>`).join("");
    case "signatureBlock":
      return signaturesHtml(block);
    default:
      return exhaustive(block);
  }
}

/**
 * A document as one page of accessible HTML without script, style or anything to load. A value of the sheet is a
 * `data` element and a gap a `mark`, each naming its term path.
 */
export function writeDocumentHtml(tree: DocumentTree): string {
  const subtitle = tree.subtitle === undefined ? "" : `<p>${escapeHtml(tree.subtitle)}</p>`;
  const title = escapeHtml(tree.title);
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body><main><article><header><h1>${title}</h1>${subtitle}<p class="notice">${escapeHtml(tree.notice)}</p></header>
${tree.blocks.map(blockHtml).join("\n")}
</article></main></body></html>
`;
}
