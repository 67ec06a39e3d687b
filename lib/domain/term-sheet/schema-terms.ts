import * as z from "zod";
import { type TermKind, termKindRegistry } from "./term-kind";
import { partSchemas } from "./term-sheet";

/** A term as the schemas know it: catalogue path, kind, its options if it is a choice. */
export type SchemaTerm = {
  path: string;
  kind: TermKind;
  /** The leaf or row-list schema itself, without "optional" around it. */
  schema: z.ZodType;
  options?: readonly string[];
  /** For terms that exist in some variants of a union only: the discriminator's path and those variants. */
  variants?: { path: string; oneOf: readonly string[] };
};

function unwrap(schema: unknown): z.ZodType {
  let inner = schema as z.ZodType;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault || inner instanceof z.ZodPrefault)
    inner = inner.unwrap() as z.ZodType;
  return inner;
}

function walkRow(schema: z.ZodType, path: string): SchemaTerm[] {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return walk(schema, path);
  const variants = schema.options as z.ZodObject[];
  const discriminator = schema.def.discriminator;
  const modelPath = `${path}.${discriminator}`;
  const modelOf = (variant: z.ZodObject): string =>
    String((variant.shape[discriminator] as unknown as z.ZodLiteral<string>).value);
  const models = variants.map(modelOf);
  const merged = new Map<string, SchemaTerm & { models: string[] }>();
  for (const variant of variants)
    for (const term of walk(variant, path)) {
      if (term.path === modelPath) continue;
      const known = merged.get(term.path);
      if (known) known.models.push(modelOf(variant));
      else merged.set(term.path, { ...term, models: [modelOf(variant)] });
    }
  const terms = [...merged.values()].map(({ models: oneOf, ...term }) =>
    oneOf.length === models.length ? term : { ...term, variants: { path: modelPath, oneOf } },
  );
  return [{ path: modelPath, kind: "choice", schema: z.enum(models), options: models }, ...terms];
}

function walk(schema: z.ZodType, path: string): SchemaTerm[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodLiteral) return [{ path, kind: "choice", schema: inner }];
  const kind = termKindRegistry.get(inner)?.kind;
  if (kind === "rows" && inner instanceof z.ZodArray)
    return [{ path, kind, schema: inner }, ...walkRow(inner.element as z.ZodType, `${path}[]`)];
  if (kind === "choice" && inner instanceof z.ZodEnum)
    return [{ path, kind, schema: inner, options: inner.options.map(String) }];
  if (kind) return [{ path, kind, schema: inner }];
  if (!(inner instanceof z.ZodObject)) throw new Error(`The schema at ${path} has no term kind.`);
  return Object.entries(inner.shape).flatMap(([key, value]) =>
    key === "id" && path.endsWith("[]") ? [] : walk(value as z.ZodType, `${path}.${key}`),
  );
}

/** Every term the section schemas know, in schema order. Row ids are not terms. */
export const schemaTerms: readonly SchemaTerm[] = Object.entries(partSchemas).flatMap(([section, schema]) =>
  walk(schema, section),
);

const termsByPath = new Map(schemaTerms.map((term) => [term.path, term]));
/** The term at a catalogue path, `undefined` when the schemas know none. */
export const findSchemaTerm = (cataloguePath: string): SchemaTerm | undefined =>
  termsByPath.get(cataloguePath);
