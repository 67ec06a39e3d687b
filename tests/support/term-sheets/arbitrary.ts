import fc from "fast-check";
import { type SchemaTerm, schemaTerms } from "@/lib/domain/term-sheet/schema-terms";
import { type TermSheet, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";

const rowIds = ["a", "b", "c", "d", "e"];
const decimals = ["0", "1", "12.5", "400000", "0.0012"];
const texts = ["Grocery", "naïve 🧊 text", "مرحبا", "United Kingdom", "__proto__"];

const pools: Readonly<Record<string, readonly unknown[]>> = {
  money: decimals.flatMap((amount) => ["EUR", "USD"].map((currency) => ({ amount, currency }))),
  percent: ["0", "10", "33.333333", "70", "100"],
  decimal: decimals,
  integer: [0, 1, 30, 500_000],
  date: ["2027-02-01", "2028-02-29", "2028-07-31"],
  period: ["P12M", "P90D", "P1Y6M"],
  boolean: [true, false],
  partyRef: rowIds,
  list: [[], texts.slice(0, 1), texts.slice(1, 3), texts.slice(2, 5)],
};

/** Values a term can have; a number drawn for a row picks one. */
function poolOf(term: SchemaTerm): readonly unknown[] {
  if (term.kind === "choice") return term.options ?? [];
  return pools[term.kind] ?? (term.path.endsWith(".currency") ? ["EUR"] : texts);
}

const shuffled = Array.from({ length: 60 }, (_, seed) => {
  const ids = [...rowIds];
  for (let at = ids.length - 1; at > 0; at -= 1) {
    const other = (seed * 7 + at * 3) % (at + 1);
    [ids[at], ids[other]] = [ids[other] ?? "", ids[at] ?? ""];
  }
  return ids;
});

/** Row ids in some order, at most `maxLength` of them. */
const someRowIds = (drawn: number, maxLength: number): readonly string[] =>
  (shuffled[drawn % shuffled.length] ?? rowIds).slice(
    0,
    Math.floor(drawn / shuffled.length) % (maxLength + 1),
  );

const discriminators = new Set(schemaTerms.map((term) => term.variants?.path));

/** Terms that stand directly in the object at `prefix`, not inside a list below it. */
const termsAt = new Map<string, SchemaTerm[]>();
for (const term of schemaTerms) {
  const outer = term.path.includes("[]") ? term.path.slice(0, term.path.lastIndexOf("[]") + 2) : "";
  termsAt.set(outer, [...(termsAt.get(outer) ?? []), term]);
}

function write(target: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split(".");
  let inner = target;
  for (const key of keys.slice(0, -1)) {
    inner[key] ??= {};
    inner = inner[key] as Record<string, unknown>;
  }
  inner[keys.at(-1) ?? ""] = value;
}

type Draw = (count: number) => readonly number[];

function build(draw: Draw, prefix: string, depth: number): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  const terms = termsAt.get(prefix) ?? [];
  const drawn = draw(terms.length);
  for (const [index, term] of terms.entries()) {
    const number = drawn[index] ?? 0;
    const local = prefix === "" ? term.path : term.path.slice(prefix.length + 1);
    const variants = term.variants;
    if (variants?.path.startsWith(prefix) && prefix !== "") {
      const model = made[variants.path.slice(prefix.length + 1)];
      if (variants.path.lastIndexOf("[]") + 2 === prefix.length && !variants.oneOf.includes(String(model)))
        continue;
    }
    if (!discriminators.has(term.path) && number % 3 === 0) continue;
    const pick = Math.floor(number / 3);
    if (term.kind !== "rows") {
      const pool = poolOf(term);
      write(made, local, pool[pick % pool.length]);
    } else {
      const ids = someRowIds(pick, depth > 0 ? 2 : 4);
      write(
        made,
        local,
        ids.map((id) => ({ id, ...build(draw, `${term.path}[]`, depth + 1) })),
      );
    }
  }
  return made;
}

const numbers = (count: number) =>
  fc.array(fc.nat({ max: 3 * 60 * 60 }), { minLength: count, maxLength: count, size: "max" });

/**
 * Any valid sheet: every term of every section may or may not be there, rows in any order. One draw for each row, not
 * for each term: a sheet has some six hundred terms.
 */
export const termSheetArbitrary: fc.Arbitrary<TermSheet> = fc
  .gen()
  .map((generate) =>
    termSheetSchema.parse({ schemaVersion: 2, ...build((count) => generate(numbers, count), "", 0) }),
  );
