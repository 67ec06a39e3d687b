import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Drafting, draftingFor } from "@/lib/domain/document/drafting";
import { readTemplate } from "@/lib/domain/document/library/read-template";
import { writeTemplate } from "@/lib/domain/document/library/write-template";
import { partiesOf } from "@/lib/domain/document/party-names";
import { textOfRuns } from "@/lib/domain/document/plain-text";
import type { Clause, Run } from "@/lib/domain/document/tree";
import { termCatalogue } from "@/lib/domain/term-sheet/catalogue";
import { emptyTermSheet, type TermSheet, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";
import { referenceSheet } from "@/tests/support/reference-sheet";
import { arbitrarySheet } from "@/tests/support/term-sheet-arbitraries";

const draftingOf = (sheet: TermSheet): Drafting =>
  draftingFor(
    "co_sell_agreement",
    sheet,
    { ourName: "Harbourline Systems Ltd", model: "co_sell" },
    partiesOf(sheet, "Harbourline Systems Ltd"),
    () => true,
  );

function written(source: string, sheet: TermSheet = referenceSheet) {
  const read = readTemplate(source);
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join(" "));
  return writeTemplate(read.nodes, draftingOf(sheet), "own", (id) => id === "liability.cap");
}

const outlineOf = (clause: Clause): string =>
  `${clause.heading ? `${clause.heading}: ` : ""}${textOfRuns(clause.runs)}${clause.children.length > 0 ? ` {${clause.children.map(outlineOf).join(" / ")}}` : ""}`;
function outline(source: string, sheet?: TermSheet): string {
  const result = written(source, sheet);
  if (!result.ok) return result.refusal;
  return [textOfRuns(result.value.runs), ...result.value.children.map(outlineOf)].join(" | ");
}

describe("writing a template", () => {
  it("keeps a term a run that names its field, and a gap a blank that names it", () => {
    const source = "Limited to {{ law.liability.capAmount }}.";
    const sheet = termSheetSchema.parse({
      schemaVersion: emptyTermSheet().schemaVersion,
      law: { liability: { capAmount: { amount: "500000", currency: "EUR" } } },
    });
    expect(written(source, sheet)).toMatchObject({
      ok: true,
      value: {
        runs: [
          { kind: "text" },
          { kind: "term", path: "law.liability.capAmount", text: "€500,000" },
          { kind: "text", text: "." },
        ],
      },
    });
    expect(written(source, emptyTermSheet())).toMatchObject({
      ok: true,
      value: {
        runs: [
          { kind: "text" },
          { kind: "blank", path: "law.liability.capAmount", label: "amount" },
          { kind: "text" },
        ],
      },
    });
  });

  it("writes rows with their own paths and ids that hold still", () => {
    const result = written(
      "Grants:\n{% for grant in exclusivity.grants %}\n- **Grant.** {{ grant.bound }} to {{ grant.untilOn }}.\n{% endfor %}",
    );
    const id = referenceSheet.exclusivity.grants[0]?.id;
    expect(result).toMatchObject({
      ok: true,
      value: {
        children: [
          {
            id: `own.item:${id}`,
            heading: "Grant",
            runs: [
              { kind: "term", path: `exclusivity.grants[${id}].bound` },
              { kind: "text" },
              { kind: "term", path: `exclusivity.grants[${id}].untilOn` },
              { kind: "text" },
            ],
          },
        ],
      },
    });
  });

  it("asks conditions of the sheet", () => {
    const sheet = termSheetSchema.parse({
      schemaVersion: emptyTermSheet().schemaVersion,
      law: { mediation: true, escalationBusinessDays: 1, liability: { cap: "none", carveOuts: ["fraud"] } },
    });
    const ask = (question: string) => outline(`{% if ${question} %}yes{% else %}no{% endif %}`, sheet);
    for (const question of [
      "law.mediation",
      'law.liability.cap == "none"',
      'law.liability.cap != "amount"',
      "law.escalationBusinessDays <= 1",
      "2 > law.escalationBusinessDays",
      "law.liability.capAmount == blank",
      "law.liability.cap != nil and not law.arbitration.agreed",
      'law.liability.carveOuts contains "fraud"',
      "law.liability.carveOuts.size == 1",
      '"liability.cap" | present',
      "law.mediation or law.venue",
    ])
      expect([question, ask(question)]).toEqual([question, "yes"]);
    for (const question of [
      "law.venue",
      "law.arbitration.agreed",
      "law.liability.capMonths > 0",
      "exclusivity.grants.size",
      '"liability.gone" | present',
    ])
      expect([question, ask(question)]).toEqual([question, "no"]);
    expect(
      outline(
        '{{ law.escalationBusinessDays | count: "day", "days" }} {{ law.liability.cap | words: none: "no cap", months_of_fees: "m", amount: "a", greater_of: "g", paid_for_item: "p" }}',
        sheet,
      ),
    ).toBe("1 day no cap");
  });

  it("takes lines as a writer means them", () => {
    expect(outline("One\ntwo .\n\nThree\n- four\n  - five\n- **Six.** seven")).toBe(
      "One two. | Three | four {five} | Six: seven",
    );
    expect(
      outline(
        "{% if law.governingLaw %}\nA\n{% endif %}\n{% if law.governingLaw == blank %}\nB\n{% endif %}\n, c",
      ),
    ).toBe("A, c");
    expect(outline("{% comment %} not this {% endcomment %}{% # nor this %}Only this")).toBe("Only this");
  });

  it("stops at its limits instead of filling the memory", () => {
    const rows = Array.from({ length: 200 }, (_, index) => ({ id: `g${index}`, gates: [] }));
    const sheet = termSheetSchema.parse({
      schemaVersion: emptyTermSheet().schemaVersion,
      exclusivity: { kind: "grants", grants: rows },
    });
    const nested = (inner: string) =>
      `{% for a in exclusivity.grants %}{% for b in exclusivity.grants %}{% for c in exclusivity.grants %}${inner}{% endfor %}{% endfor %}{% endfor %}`;
    for (const inner of ["", "x", "{{ c.bound }}", "\n- x"])
      expect(written(nested(inner), sheet)).toEqual({
        ok: false,
        refusal: "with these terms it grows longer than a clause may be",
      });
  });

  const lists = termCatalogue.filter(({ kind, path }) => kind === "rows" && !path.includes("[]"));
  const leaves = termCatalogue.filter(
    ({ kind, path }) => !["rows", "boolean"].includes(kind) && !path.includes("[]"),
  );
  const sentence = fc.constantFrom("Each party ", " pays\n", "\n- item ", "\n\nthen ", " the rest.", " and ");
  const termPiece = fc.constantFrom(...leaves).map(({ path }) => `{{ ${path} }}`);
  const ifPiece = fc
    .constantFrom(...leaves)
    .map(({ path }) => `{% if ${path} %} when {% else %} otherwise {% endif %}`);
  const forPiece = fc.constantFrom(...lists).chain(({ path }) => {
    const inRow = termCatalogue.filter(
      (entry) =>
        entry.path.startsWith(`${path}[].`) &&
        !entry.path.slice(path.length + 2).includes("[]") &&
        !["rows", "boolean"].includes(entry.kind),
    );
    return fc
      .constantFrom(...inRow)
      .map(
        (entry) =>
          `\n{% for it in ${path} %}\n- row {{ it.${entry.path.slice(path.length + 3)} }};{% endfor %}`,
      );
  });
  const template = fc
    .array(fc.oneof(sentence, termPiece, ifPiece, forPiece), { minLength: 1, maxLength: 12 })
    .map((pieces) => `Start ${pieces.join(" ")}`);

  it("writes nothing that came neither from the template nor from the terms", () => {
    const bare = (text: string) => text.replace(/\s+/g, "");
    fc.assert(
      fc.property(template, arbitrarySheet, (source, sheet) => {
        const d = draftingOf(sheet);
        const result = written(source, sheet);
        if (!result.ok) return;
        const all = (clause: Clause): Run[] => [...clause.runs, ...clause.children.flatMap(all)];
        for (const run of [...result.value.runs, ...result.value.children.flatMap(all)]) {
          if (run.kind === "text")
            for (const word of run.text.split(" ")) expect(bare(source)).toContain(bare(word));
          else if (run.kind === "term" || run.kind === "blank")
            expect(run).toEqual(d.term(run.path, run.kind === "blank" ? run.label : ""));
          else expect.unreachable();
        }
      }),
      { numRuns: 150 },
    );
  });
});
