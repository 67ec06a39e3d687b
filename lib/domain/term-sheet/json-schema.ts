import { catalogueSections, findEntry } from "./catalogue";
import type { CatalogueEntry } from "./catalogue-entry";

type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };
export type JsonSchema = { readonly [key: string]: JsonValue };

const isSchema = (value: JsonValue | undefined): value is JsonSchema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What the catalogue says of a term, as the annotations a schema has room for. */
function annotations({ label, help, unit, example, kind }: CatalogueEntry): JsonSchema {
  const counted = unit === undefined || kind === "percent" ? "" : ` Counted in ${unit}.`;
  return { title: label, description: `${help}${counted} For example: ${example}.` };
}

function annotationsAt(path: string): JsonSchema {
  const section = catalogueSections.find(({ key }) => key === path);
  if (section) return { title: section.label, description: section.intro };
  const entry = findEntry(path);
  return entry ? annotations(entry) : {};
}

/**
 * The JSON schema of a term sheet with the catalogue's label, help and example at every section and term. `path` is
 * where `schema` stands in the sheet. What is no term, such as a row's id, stays as it is.
 */
export function describeTerms(schema: JsonSchema, path = ""): JsonSchema {
  const within = (value: JsonValue, at: string): JsonValue =>
    isSchema(value) ? describeTerms(value, at) : value;
  const { properties, items, anyOf, oneOf } = schema;
  return {
    ...schema,
    ...(path === "" || path.endsWith("[]") ? {} : annotationsAt(path)),
    ...(isSchema(properties)
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([key, value]) => [
              key,
              within(value, path === "" ? key : `${path}.${key}`),
            ]),
          ),
        }
      : {}),
    ...(isSchema(items) ? { items: describeTerms(items, `${path}[]`) } : {}),
    ...(Array.isArray(anyOf) ? { anyOf: anyOf.map((variant) => within(variant, path)) } : {}),
    ...(Array.isArray(oneOf) ? { oneOf: oneOf.map((variant) => within(variant, path)) } : {}),
  };
}
