import fc from "fast-check";
import { z } from "zod";
import { type TermKind, termKindRegistry } from "@/lib/domain/term-sheet/term-kind";
import { type TermSheet, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";

const anyText = fc.oneof(
  fc.lorem({ maxCount: 4 }),
  fc.constantFrom(
    "Žluťoučký Kůň GmbH",
    "شركة الخليج",
    "Acme 😀 Ltd",
    "  spaced\nout.  ",
    '#import "x": *',
    "<b>&amp;",
  ),
);
const someText = anyText.filter((text) => text.length >= 1 && text.length <= 300);
const decimals = fc
  .tuple(fc.nat(9_999_999), fc.nat(999_999))
  .map(([whole, part]) => (part % 3 === 0 ? `${whole}` : `${whole}.${part}`));
const rowId = fc.constantFrom("a", "b", "c");
const two = (count: number) => `${count}`.padStart(2, "0");
const dates = fc
  .tuple(
    fc.integer({ min: 2025, max: 2040 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`);
const currencies = fc.constantFrom("EUR", "USD", "GBP", "CHF");

const leaves: Partial<Record<TermKind, fc.Arbitrary<unknown>>> = {
  text: someText,
  longText: someText,
  money: fc.record({ amount: decimals, currency: currencies }),
  percent: fc.nat(10_000).map((bps) => `${bps / 100}`),
  decimal: decimals,
  integer: fc.nat(1_000_000),
  date: dates,
  period: fc.constantFrom("P12M", "P90D", "P1Y6M", "P2W", "P1M"),
  boolean: fc.boolean(),
  partyRef: rowId,
  list: fc.array(someText, { maxLength: 3 }),
};

const isOptional = (schema: unknown): boolean => schema instanceof z.ZodOptional;

function arbitraryOf(schema: unknown): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return arbitraryOf(schema.unwrap());
  if (schema instanceof z.ZodLiteral) return fc.constant([...schema.values][0]);
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodDiscriminatedUnion) return fc.oneof(...schema.options.map(arbitraryOf));
  const kind = schema instanceof z.ZodType ? termKindRegistry.get(schema)?.kind : undefined;
  if (schema instanceof z.ZodArray && kind === "rows")
    return fc.uniqueArray(arbitraryOf(schema.element) as fc.Arbitrary<{ id: string }>, {
      maxLength: 3,
      selector: (row) => row.id,
    });
  const leaf = kind && leaves[kind];
  if (leaf && schema instanceof z.ZodType) {
    // A currency is a text with a pattern of its own.
    return schema.safeParse("some text").success || kind !== "text" ? leaf : currencies;
  }
  if (!(schema instanceof z.ZodObject)) throw new Error("A schema the generator does not know.");
  const entries = Object.entries(schema.shape);
  const always = entries.filter(([, value]) => !isOptional(value)).map(([key]) => key);
  const fields = Object.fromEntries(
    entries.map(([key, value]) => [key, key === "id" ? rowId : arbitraryOf(value)]),
  );
  return fc.record(fields, { requiredKeys: always });
}

/** Any sheet the schema accepts, with terms left out at random; row ids are few, so that references often hold. */
export const arbitrarySheet: fc.Arbitrary<TermSheet> = arbitraryOf(termSheetSchema).map((input) =>
  termSheetSchema.parse(input),
);
