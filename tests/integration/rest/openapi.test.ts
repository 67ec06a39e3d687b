import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { endpoints, schemaWords } from "@/lib/features/endpoints";
import { systemClock } from "@/lib/platform/clock";
import { createApi } from "@/lib/platform/http/api";
import { describeApi } from "@/lib/platform/http/openapi";
import { openTestDatabase } from "../../support/database";

openTestDatabase();

/** The parts of the OpenAPI 3.1 schema that this description uses; unknown keys are refused. */
const reference = z.strictObject({ $ref: z.string().startsWith("#/components/") });
const jsonSchema = z.record(z.string(), z.unknown());
const mediaType = z.strictObject({ schema: jsonSchema, example: z.unknown().optional() });
const content = z.record(z.string().regex(/^[\w.+-]+\/[\w.+-]+$/), mediaType);
const parameter = z.strictObject({
  name: z.string(),
  in: z.enum(["path", "query", "header"]),
  required: z.boolean(),
  description: z.string().optional(),
  schema: jsonSchema,
});
const header = z.strictObject({
  description: z.string().optional(),
  required: z.boolean().optional(),
  schema: jsonSchema,
});
const operation = z.strictObject({
  tags: z.array(z.string()).length(1),
  summary: z.string().min(3),
  description: z.string().optional(),
  operationId: z.string().regex(/^[a-z][A-Za-z]+$/),
  security: z.array(z.record(z.string(), z.array(z.string()))).length(1),
  parameters: z.array(z.union([parameter, reference])).optional(),
  requestBody: z.strictObject({ required: z.boolean(), content }).optional(),
  responses: z.record(
    z.string().regex(/^[1-5]\d\d$/),
    z.strictObject({
      description: z.string().min(1),
      headers: z.record(z.string(), header).optional(),
      content,
    }),
  ),
});
const openApi = z.strictObject({
  openapi: z.literal("3.1.0"),
  info: z.strictObject({
    title: z.string(),
    version: z.string(),
    description: z.string(),
    license: z.strictObject({ name: z.string() }),
  }),
  servers: z.array(z.strictObject({ url: z.string() })),
  components: z.strictObject({
    schemas: z.record(z.string().regex(/^[\w.-]+$/), jsonSchema),
    securitySchemes: z.record(z.string(), z.record(z.string(), z.string())),
    parameters: z.record(z.string(), parameter).optional(),
  }),
  paths: z.record(
    z.string().startsWith("/"),
    z.partialRecord(z.enum(["get", "post", "put", "patch", "delete"]), operation),
  ),
  webhooks: z.record(z.string(), z.never()).optional(),
});

let document: z.infer<typeof openApi>;
let raw: unknown;
beforeAll(async () => {
  const api = createApi(endpoints, systemClock, schemaWords);
  const response = await api.fetch(new Request("http://desk.test/api/v1/openapi.json"));
  raw = await response.json();
  document = openApi.parse(raw);
});

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({ path, method, described })),
  );

describe("the OpenAPI description", () => {
  it("describes every route there is, and none besides", () => {
    const described = operations().map(({ method, path }) => `${method} ${path}`);
    expect(described.toSorted()).toEqual(endpoints.map(({ method, path }) => `${method} ${path}`).toSorted());
  });

  it("routes what it describes: without a key each answers 401, never 404 or 405", async () => {
    const api = createApi(endpoints, systemClock, schemaWords);
    for (const { method, path } of endpoints) {
      const url = `http://desk.test/api/v1${path.replace(/\{\w+\}/g, "0199b6a0-0000-7000-8000-000000000001")}`;
      const response = await api.fetch(new Request(url, { method: method.toUpperCase() }));
      expect(`${method} ${path} ${response.status}`).toBe(`${method} ${path} 401`);
    }
  });

  it("names each operation once and declares every parameter of its path", () => {
    const ids = operations().map(({ described }) => described.operationId);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const { path, described } of operations()) {
      const declared = (described.parameters ?? []).flatMap((each) =>
        "in" in each && each.in === "path" ? [each.name] : [],
      );
      const named = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
      expect(`${path} ${declared.toSorted()}`).toBe(`${path} ${named.toSorted()}`);
    }
  });

  it("refers to nothing that is not there", () => {
    const text = JSON.stringify(raw);
    const references = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map((match) =>
      (match[1] ?? "").split("/"),
    );
    expect(references.length).toBeGreaterThan(0);
    for (const steps of references) {
      const found = steps.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], raw);
      expect(found, steps.join("/")).toBeTypeOf("object");
    }
  });

  it("declares refusals as problem details, and its examples fit their own schemas", () => {
    for (const { path, described } of operations())
      for (const status of ["400", "401", "403", "404", "429"])
        expect(Object.keys(described.responses[status]?.content ?? {}), path).toEqual([
          "application/problem+json",
        ]);
    for (const { path, body, bodyExample } of endpoints)
      if (body && bodyExample !== undefined)
        expect(body.safeParse(bodyExample).error?.issues ?? [], path).toEqual([]);
  });

  it("is the same each time it is made", () => {
    expect(JSON.stringify(describeApi(createApi(endpoints, systemClock), schemaWords))).toBe(
      JSON.stringify(raw),
    );
  });

  it("is also there as a page for people", async () => {
    const api = createApi(endpoints, systemClock, schemaWords);
    const response = await api.fetch(new Request("http://desk.test/api/v1/docs"));
    const page = await response.text();
    expect(response.headers.get("content-type")).toContain("text/html");
    expect(page).not.toMatch(/<script|https?:\/\//);
    for (const { path } of endpoints) expect(page).toContain(path);
  });
});
