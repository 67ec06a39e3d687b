import fc from "fast-check";
import { expect, it } from "vitest";
import { documentKinds } from "@/lib/domain/deal/document-sequence";
import { compileDocument } from "@/lib/domain/document/compile";
import { writeDocumentHtml } from "@/lib/domain/document/document-html";
import { emptyTermSheet } from "@/lib/domain/term-sheet/term-sheet";
import { wordMediaType } from "@/lib/platform/docx/write-docx";
import { apiCaller } from "../../support/api";
import { anApiKey } from "../../support/api-key";
import { openTestDatabase } from "../../support/database";
import { figuresOfHtml, figuresOfTree } from "../../support/document-figures";
import { wordsOfDocx, wordsOfHtml } from "../../support/document-words";
import { referenceSheet } from "../../support/reference-sheet";
import { editDraws, editSheet } from "../../support/term-sheets/edits";
import { aWorkspace } from "../../support/workspace";

openTestDatabase();

it("answers over REST with the figures of the terms that were sent, as HTML and as a Word file", async () => {
  const desk = await aWorkspace("Live");
  const ask = apiCaller(desk, await anApiKey(desk, "viewer", ["read"]));
  const compile = (body: object) => ask<Uint8Array>("post", "/documents/compile", body);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(referenceSheet, emptyTermSheet()),
      editDraws,
      fc.constantFrom(...documentKinds),
      async (start, draws, kind) => {
        const termSheet = editSheet(start, draws);
        const request = { termSheet, kind, model: "co_sell", date: "2026-11-20" };
        const us = termSheet.parties.parties.find((party) => party.side === "us");
        const tree = compileDocument(kind, termSheet, {
          ourName: us?.name ?? "Live",
          model: "co_sell",
          date: "2026-11-20",
        });
        const page = await compile({ ...request, format: "html" });
        expect(page.status).toBe(200);
        const html = new TextDecoder().decode(page.body);
        expect(figuresOfHtml(html)).toEqual(figuresOfTree(tree));
        expect(html).toBe(writeDocumentHtml(tree));
        const word = await compile({ ...request, format: "docx" });
        expect(wordsOfDocx(word.body)).toEqual(wordsOfHtml(html));
      },
    ),
    { numRuns: 20, endOnFailure: true },
  );
});

it("answers in the format the Accept header asks for", async () => {
  const desk = await aWorkspace("Live");
  const ask = apiCaller(desk, await anApiKey(desk, "viewer", ["read"]));
  const request = { termSheet: referenceSheet, kind: "loi", model: "co_sell" };
  const inFormat = (accept: string) => ask<Uint8Array>("post", "/documents/compile", request, { accept });
  const word = await inFormat(wordMediaType);
  expect(word.headers.get("content-type")).toBe(wordMediaType);
  expect(wordsOfDocx(word.body)).toContain("Harbourline");
  expect((await inFormat("text/html")).headers.get("content-type")).toContain("text/html");
});
