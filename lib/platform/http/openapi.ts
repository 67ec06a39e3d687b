import type { OpenAPIHono, RouteConfig } from "@hono/zod-openapi";
import { z } from "zod";
import type { Endpoint } from "./endpoint";
import { problemSchema } from "./problem";

type Registry = OpenAPIHono["openAPIRegistry"];

const refusals: Record<number, string> = {
  400: "Something that was sent is not valid; `problems` says what and where.",
  401: "The API key is missing, unknown, expired or revoked.",
  403: "The key's scopes or its member's role do not allow this.",
  404: "There is no such thing, or the key may not see it.",
  429: "Too many requests with this key; Retry-After says how long to wait.",
  503: "The desk is busy; Retry-After says how long to wait.",
};
const writeRefusals: Record<number, string> = {
  409: "Changed meanwhile, a closed gate (`problems` lists what is missing), or an Idempotency-Key used for something else.",
};
const bodyRefusals: Record<number, string> = {
  413: "The body is too large.",
  415: "The body is not JSON in UTF-8.",
};

const idempotencyHeader = z.object({
  "Idempotency-Key": z.string().min(1).max(200).optional().meta({
    description: "Any text of your own. A repeat with the same key and body gets the first answer again.",
  }),
});

/** "Open a deal" → "openDeal". */
export function operationIdOf(endpoint: Endpoint): string {
  return endpoint.summary
    .replace(/[^A-Za-z ]/g, "")
    .toLowerCase()
    .split(" ")
    .filter((word) => !["a", "an", "the"].includes(word))
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join("");
}

function refusalsOf(endpoint: Endpoint) {
  const all = {
    ...refusals,
    ...(endpoint.isWrite ? writeRefusals : {}),
    ...(endpoint.body ? bodyRefusals : {}),
    ...(endpoint.mediaTypes.includes("application/json") ? {} : { 406: "Not available in this format." }),
  };
  return Object.fromEntries(
    Object.entries(all).map(([status, description]) => [
      status,
      { description, content: { "application/problem+json": { schema: problemSchema } } },
    ]),
  );
}

function successOf(endpoint: Endpoint): RouteConfig["responses"][string] {
  const schema = endpoint.response ?? z.string().meta({ format: "binary" });
  const headers = z.object({
    "X-Request-Id": z.string().meta({ description: "The id of this request in our logs and audit trail." }),
  });
  const content = Object.fromEntries(endpoint.mediaTypes.map((type) => [type, { schema }]));
  return { description: `${endpoint.summary}: done.`, headers, content };
}

function routeOf(endpoint: Endpoint): RouteConfig {
  const { method, path, tag, summary, description, params, query, body, bodyExample } = endpoint;
  return {
    method,
    path,
    tags: [tag],
    summary,
    ...(description === "" ? {} : { description }),
    operationId: operationIdOf(endpoint),
    security: [{ apiKey: [] }],
    request: {
      ...(params ? { params } : {}),
      ...(query ? { query } : {}),
      ...(endpoint.isWrite ? { headers: idempotencyHeader } : {}),
      ...(body
        ? {
            body: {
              required: true,
              content: {
                "application/json": {
                  schema: body,
                  ...(bodyExample === undefined ? {} : { example: bodyExample }),
                },
              },
            },
          }
        : {}),
    },
    responses: { [endpoint.status]: successOf(endpoint), ...refusalsOf(endpoint) },
  };
}

/** Puts every endpoint and the way to authenticate into the registry the description is generated from. */
export function registerEndpoints(registry: Registry, endpoints: readonly Endpoint[]): void {
  registry.registerComponent("securitySchemes", "apiKey", {
    type: "http",
    scheme: "bearer",
    bearerFormat: "parley_…",
    description: "An API key of a member. It can do what both the member's role and its own scopes allow.",
  });
  for (const endpoint of endpoints) registry.registerPath(routeOf(endpoint));
}

/** Adds to a named schema of the description what the schema itself cannot carry, such as the words of a catalogue. */
export type SchemaWords = Readonly<Record<string, (schema: Record<string, unknown>) => object>>;

/** The OpenAPI 3.1 description of what is registered. */
export function describeApi(app: Pick<OpenAPIHono, "getOpenAPI31Document">, words: SchemaWords = {}) {
  const description = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Parley",
      version: "1",
      description:
        "Amounts are exact decimals as text with a currency, shares are in basis points, days are YYYY-MM-DD, instants are ISO 8601 in UTC. Unknown names in a request are refused. Lists answer `items` and `nextCursor`; send the cursor back as `cursor` to go on.",
      license: { name: "MIT" },
    },
    servers: [{ url: "/api/v1" }],
  });
  const schemas = Object.entries(description.components?.schemas ?? {}).map(([name, schema]) => [
    name,
    words[name]?.(schema as Record<string, unknown>) ?? schema,
  ]);
  return { ...description, components: { ...description.components, schemas: Object.fromEntries(schemas) } };
}
