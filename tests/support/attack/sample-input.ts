import { z } from "zod";

type Json = Record<string, unknown>;

/** How an id is chosen by the name of its field. */
export type ChooseId = (name: string) => string;

function sampleText(schema: Json, name: string, chooseId: ChooseId): string {
  if (schema.format === "uuid") return chooseId(name);
  if (schema.format === "date") return "2026-12-01";
  if (schema.format === "email") return "someone@example.com";
  const pattern = typeof schema.pattern === "string" ? schema.pattern : "";
  for (const guess of ["2026-12-01", "120000", "EUR", "P6M", "0".repeat(64), "123456"])
    if (pattern !== "" && new RegExp(pattern).test(guess)) return guess;
  return "some words".padEnd(Number(schema.minLength ?? 0), "x").slice(0, Number(schema.maxLength ?? 100));
}

function sampleOf(schema: Json, name: string, chooseId: ChooseId, root: Json): unknown {
  if (typeof schema.$ref === "string") {
    const key = schema.$ref.split("/").at(-1) ?? "";
    const definitions = (root.$defs ?? {}) as Record<string, Json>;
    return sampleOf(definitions[key] ?? {}, name, chooseId, {
      ...root,
      $defs: { ...definitions, [key]: {} },
    });
  }
  if (schema.const !== undefined) return schema.const;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  const choices = (schema.anyOf ?? schema.oneOf) as Json[] | undefined;
  if (choices) {
    const best = choices.find((each) => each.format === "uuid") ?? choices[0] ?? {};
    return sampleOf(best, name, chooseId, root);
  }
  switch (schema.type) {
    case "object":
      return Object.fromEntries(
        Object.entries((schema.properties ?? {}) as Record<string, Json>)
          .filter(([key, inner]) => ((schema.required ?? []) as string[]).includes(key) || isId(inner))
          .map(([key, inner]) => [key, sampleOf(inner, key, chooseId, root)]),
      );
    case "array":
      return [sampleOf((schema.items ?? {}) as Json, name, chooseId, root)];
    case "integer":
    case "number":
      return Math.max(1, Number(schema.minimum ?? 1));
    case "boolean":
      return true;
    case "string":
      return sampleText(schema, name, chooseId);
    default:
      return null;
  }
}

const isId = (schema: Json): boolean =>
  schema.format === "uuid" || ((schema.anyOf ?? []) as Json[]).some((each) => each.format === "uuid");

/** A small input that has the shape a schema asks for, with every id in it; not always one its rules would take. */
export function sampleInput(schema: z.ZodType, chooseId: ChooseId): unknown {
  const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Json;
  return sampleOf(json, "", chooseId, json);
}

export interface Leaf {
  path: string[];
  value: unknown;
}

/** Every single value in plain data, with where it is. */
export function leavesOf(value: unknown, path: string[] = []): Leaf[] {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

/** The same data with another value at one place. */
export function withAt(value: unknown, path: readonly string[], replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  if (Array.isArray(value))
    return value.map((each, index) => (String(index) === key ? withAt(each, rest, replacement) : each));
  const record = (value ?? {}) as Json;
  return { ...record, [key]: withAt(record[key], rest, replacement) };
}
