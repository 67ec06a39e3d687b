import fc from "fast-check";
import { applyChange, type TermChange } from "@/lib/domain/term-sheet/changes";
import { expandPath, getAt } from "@/lib/domain/term-sheet/path";
import { type SchemaTerm, schemaTerms } from "@/lib/domain/term-sheet/schema-terms";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";

const names = ["Žluťoučký Kůň GmbH", "شركة الخليج", "Acme 😀 Ltd", "Northwind & Sons", "<b>Castellan</b>"];
const amounts = ["0", "1250.5", "2400000", "0.0012", "999999999.999999", "-40"];
const values: Readonly<Record<string, readonly unknown[]>> = {
  text: names,
  longText: ["four certified integrations", "within 30 days of notice", ...names],
  money: amounts.flatMap((amount) => ["EUR", "USD", "JPY"].map((currency) => ({ amount, currency }))),
  percent: ["0", "12.5", "33.333333", "100"],
  decimal: amounts,
  integer: [0, 1, 30, 500_000],
  date: ["2027-02-01", "2028-02-29", "2031-12-31"],
  period: ["P12M", "P90D", "P1Y6M"],
  boolean: [true, false],
  list: [[], names.slice(0, 1), names.slice(1, 4)],
};

function valueFor(term: SchemaTerm, sheet: TermSheet, draw: number): unknown {
  if (term.kind === "choice") return term.options?.[draw % (term.options.length || 1)] ?? null;
  if (term.kind === "partyRef") return sheet.parties.parties[draw % 3]?.id ?? "us";
  if (term.path.endsWith("urrency")) return ["EUR", "USD", "JPY"][draw % 3];
  const pool = values[term.kind] ?? [];
  return pool[draw % (pool.length || 1)] ?? null;
}

const discriminatorOf = (list: SchemaTerm): SchemaTerm | undefined =>
  list.path === "revenueShare.streams"
    ? schemaTerms.find((term) => term.path === "revenueShare.streams[].model")
    : undefined;

/** What a person might do next in the form: answer, change or empty a term, add or take away a row. */
function changeFor(sheet: TermSheet, [pick, draw]: readonly [number, number]): TermChange | null {
  const term = schemaTerms[pick % schemaTerms.length];
  if (!term) return null;
  const places = expandPath(sheet, term.path);
  const path = places[draw % (places.length || 1)];
  if (path === undefined) return null;
  if (term.kind !== "rows")
    return { op: "set", path, value: draw % 7 === 0 ? null : valueFor(term, sheet, draw) };
  const rows = getAt(sheet, path);
  const row = Array.isArray(rows) ? (rows as { id: string }[])[draw % (rows.length || 1)] : undefined;
  if (row && draw % 4 === 0) return { op: "remove", path: `${path}[${row.id}]` };
  const kind = discriminatorOf(term);
  const model = kind ? { model: valueFor(kind, sheet, draw) } : {};
  return { op: "insert", path, row: { id: `n${draw}`, ...model } };
}

/** A sheet after the edits a person may make; what the sheet refuses is left out, as in the form. */
export const editSheet = (sheet: TermSheet, draws: readonly (readonly [number, number])[]): TermSheet =>
  draws.reduce((current, draw) => {
    const change = changeFor(current, draw);
    const applied = change && applyChange(current, change);
    return applied?.ok ? applied.value : current;
  }, sheet);

/** The drawings behind a sequence of edits: which term, and what of it. */
export const editDraws: fc.Arbitrary<[number, number][]> = fc.array(
  fc.tuple(fc.nat({ max: 100_000 }), fc.nat({ max: 10_000 })),
  { minLength: 1, maxLength: 14 },
);
