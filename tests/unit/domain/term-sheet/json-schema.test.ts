import { expect, it } from "vitest";
import { z } from "zod";
import { termCatalogue } from "@/lib/domain/term-sheet/catalogue";
import { describeTerms, type JsonSchema } from "@/lib/domain/term-sheet/json-schema";
import { termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";

const named = z.toJSONSchema(termSheetSchema, { io: "input", unrepresentable: "any" });
const plain = JSON.parse(JSON.stringify(named.$defs?.TermSheet)) as JsonSchema;
const words = (schema: unknown): string[] => {
  if (typeof schema !== "object" || schema === null) return [];
  const own = "title" in schema && typeof schema.title === "string" ? [schema.title] : [];
  return [...own, ...Object.values(schema).flatMap(words)];
};
/** The schema without the annotations; a property may be called "title" itself, but then it is no text. */
const withoutWords = (schema: JsonSchema): unknown =>
  JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      typeof value === "string" && (key === "title" || key === "description") ? undefined : value,
    ),
  );

it("says at every term what the catalogue says, and changes nothing else", () => {
  const described = describeTerms(plain);
  const titles = new Set(words(described));
  for (const { path, label } of termCatalogue) expect(titles, path).toContain(label);
  expect(withoutWords(described)).toEqual(withoutWords(plain));
});

it("leaves a schema that is no term sheet as it is", () => {
  const other: JsonSchema = { type: "object", properties: { name: { type: "string" } } };
  expect(describeTerms(other)).toEqual(other);
});
