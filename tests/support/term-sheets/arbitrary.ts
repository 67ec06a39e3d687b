import fc from "fast-check";
import { type SchemaTerm, schemaTerms } from "@/lib/domain/term-sheet/schema-terms";
import { type TermSheet, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";

const rowIds = ["a", "b", "c", "d", "e"];
const decimals = fc.constantFrom("0", "1", "12.5", "400000", "0.0012");
const texts = fc.constantFrom("Grocery", "naïve 🧊 text", "مرحبا", "United Kingdom", "__proto__");

const someRowIds = (maxLength: number) => fc.shuffledSubarray(rowIds, { maxLength });

function leafValue(term: SchemaTerm): fc.Arbitrary<unknown> {
  switch (term.kind) {
    case "money":
      return fc.record({ amount: decimals, currency: fc.constantFrom("EUR", "USD") });
    case "percent":
      return fc.constantFrom("0", "10", "33.333333", "70", "100");
    case "decimal":
      return decimals;
    case "integer":
      return fc.constantFrom(0, 1, 30, 500_000);
    case "date":
      return fc.constantFrom("2027-02-01", "2028-02-29", "2028-07-31");
    case "period":
      return fc.constantFrom("P12M", "P90D", "P1Y6M");
    case "choice":
      return fc.constantFrom(...(term.options ?? []));
    case "boolean":
      return fc.boolean();
    case "partyRef":
      return fc.constantFrom(...rowIds);
    case "list":
      return fc.array(texts, { maxLength: 3 });
    default:
      return term.path.endsWith(".currency") ? fc.constant("EUR") : texts;
  }
}

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

function build(generate: fc.GeneratorValue, prefix: string, depth: number): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const term of termsAt.get(prefix) ?? []) {
    const local = prefix === "" ? term.path : term.path.slice(prefix.length + 1);
    const variants = term.variants;
    if (variants?.path.startsWith(prefix) && prefix !== "") {
      const model = made[variants.path.slice(prefix.length + 1)];
      if (variants.path.lastIndexOf("[]") + 2 === prefix.length && !variants.oneOf.includes(String(model)))
        continue;
    }
    const isDiscriminator = schemaTerms.some((other) => other.variants?.path === term.path);
    if (!isDiscriminator && generate(fc.nat, { max: 2 }) === 0) continue;
    if (term.kind !== "rows") write(made, local, generate(leafValue, term));
    else {
      const ids = generate(someRowIds, depth > 0 ? 2 : 4);
      write(
        made,
        local,
        ids.map((id) => ({ id, ...build(generate, `${term.path}[]`, depth + 1) })),
      );
    }
  }
  return made;
}

/** Any valid sheet: every term of every section may or may not be there, rows in any order. */
export const termSheetArbitrary: fc.Arbitrary<TermSheet> = fc
  .gen()
  .map((generate) => termSheetSchema.parse({ schemaVersion: 1, ...build(generate, "", 0) }));
