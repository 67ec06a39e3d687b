import { expect } from "vitest";
import { endpoints } from "@/lib/features/endpoints";
import { createApi } from "@/lib/platform/http/api";
import type { Endpoint, Method } from "@/lib/platform/http/endpoint";
import { problemSchema } from "@/lib/platform/http/problem";
import type { TestWorkspace } from "./workspace";

export interface ApiAnswer<Body = unknown> {
  status: number;
  headers: Headers;
  body: Body;
}

/** Operations that answered a success which fits their declared schema, as "post /partners". */
export const provenOperations = new Set<string>();

const matches = (endpoint: Endpoint, path: string): boolean =>
  new RegExp(`^/api/v1${endpoint.path.replace(/\{\w+\}/g, "[^/]+")}$`).test(path);

/** The endpoint a path means; one without braces goes before one with. */
export function endpointOf(method: string, path: string): Endpoint | undefined {
  return endpoints
    .filter((endpoint) => endpoint.method === method && matches(endpoint, path))
    .toSorted((first, second) => first.path.split("{").length - second.path.split("{").length)[0];
}

/** Checks an answer against what its endpoint declares; every refusal must be a problem with its request id. */
function expectDeclared(method: Method, path: string, response: Response, body: unknown): void {
  const operation = `${method} ${path}`;
  if (response.status >= 400) {
    expect(response.headers.get("content-type"), operation).toBe("application/problem+json");
    const problem = problemSchema.parse(body);
    expect(problem.status).toBe(response.status);
    expect(problem.requestId).toBe(response.headers.get("x-request-id"));
    return;
  }
  const endpoint = endpointOf(method, path);
  if (!endpoint) throw new Error(`${operation} answered without being declared.`);
  expect(response.status, operation).toBe(endpoint.status);
  const declared = endpoint.response?.safeParse(body);
  expect(declared?.error?.issues ?? [], operation).toEqual([]);
  provenOperations.add(`${endpoint.method} ${endpoint.path}`);
}

/** Calls the interface as a program with this key would, and checks every answer against its declared schema. */
export function apiCaller(workspace: Pick<TestWorkspace, "clock">, key: string | null) {
  const app = createApi(endpoints, workspace.clock);
  return async <Body>(
    method: Method,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<ApiAnswer<Body>> => {
    const url = new URL(`/api/v1${path}`, "http://desk.test");
    const response = await app.fetch(
      new Request(url, {
        method: method.toUpperCase(),
        headers: {
          ...(key === null ? {} : { authorization: `Bearer ${key}` }),
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
    const isJson = (response.headers.get("content-type") ?? "").includes("json");
    const answered: unknown = isJson ? await response.json() : new Uint8Array(await response.arrayBuffer());
    expectDeclared(method, url.pathname, response, answered);
    return { status: response.status, headers: response.headers, body: answered as Body };
  };
}
