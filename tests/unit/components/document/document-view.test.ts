import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DocumentChanges } from "@/components/document/document-changes";
import { DocumentView } from "@/components/document/document-view";
import { documentKinds } from "@/lib/domain/deal/document-sequence";
import { diffDocuments } from "@/lib/domain/document/clause-diff";
import { compileDocument } from "@/lib/domain/document/compile";
import { textOfTree } from "@/lib/domain/document/plain-text";
import { clausesOf } from "@/lib/domain/document/tree";
import { emptyTermSheet } from "@/lib/domain/term-sheet/term-sheet";
import { referenceSheet } from "@/tests/support/reference-sheet";

const context = { ourName: "Harbourline Systems Ltd", model: "co_sell", date: "2026-11-20" } as const;
const entities: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};
const bare = (text: string) => text.replace(/[\s\u00a0]+/g, "");
const textOf = (html: string) =>
  bare(html.replace(/<[^>]*>/g, "").replace(/&[^;]+;/g, (entity) => entities[entity] ?? entity));

describe("document on screen", () => {
  it.each(documentKinds)("%s shows every clause's words and number, and every id once", (kind) => {
    const tree = compileDocument(kind, referenceSheet, context);
    const html = renderToStaticMarkup(createElement(DocumentView, { tree: tree }));
    const shown = textOf(html);
    for (const line of textOfTree(tree).split("\n")) {
      if (line.includes("\t")) for (const cell of line.split("\t")) expect(shown).toContain(bare(cell));
      else if (!/^\d+ /.test(line)) expect(shown).toContain(bare(line));
    }
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const clause of clausesOf(tree.blocks)) expect(ids).toContain(`clause-${clause.id}`);
    for (const match of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(match[1]);
  });

  it("leads from a value to its field and marks the clause at work", () => {
    const tree = compileDocument("co_sell_agreement", referenceSheet, context);
    const html = renderToStaticMarkup(
      createElement(DocumentView, {
        tree,
        termHref: (path: string) => `/terms?at=${path}`,
        activeClauseId: "exclusivity.gates:g1",
      }),
    );
    expect(html).toContain('href="/terms?at=law.liability.capAmount">€2,400,000</a>');
    expect(html.match(/aria-current="true"/g)).toHaveLength(1);
  });

  it("shows gaps as links to the missing field", () => {
    const tree = compileDocument("loi", emptyTermSheet(), context);
    const html = renderToStaticMarkup(
      createElement(DocumentView, { tree, termHref: (path: string) => `#${path}` }),
    );
    expect(html).toContain('title="Fill in: initial term" href="#termExit.initialTerm">[initial term]</a>');
  });

  it("escapes what people typed", () => {
    const sheet = structuredClone(referenceSheet);
    sheet.parties.purpose = "<script>alert(1)</script>";
    const html = renderToStaticMarkup(
      createElement(DocumentView, { tree: compileDocument("loi", sheet, context) }),
    );
    expect(html).not.toContain("<script>");
  });

  it("shows a changed figure as a deletion and an insertion", () => {
    const later = structuredClone(referenceSheet);
    later.law.escalationBusinessDays = 15;
    const before = compileDocument("co_sell_agreement", referenceSheet, context);
    const after = compileDocument("co_sell_agreement", later, context);
    const html = renderToStaticMarkup(createElement(DocumentChanges, { diff: diffDocuments(before, after) }));
    expect(html).toMatch(/<del[^>]*>10<\/del><ins[^>]*>15<\/ins>/);
    expect(
      renderToStaticMarkup(createElement(DocumentChanges, { diff: diffDocuments(after, after) })),
    ).toContain("Nothing changed");
  });
});
