import type { z } from "zod";
import type { Context, Work } from "@/lib/platform/command/context";
import { findAnswer, type Once, runOnce } from "@/lib/platform/db/idempotency";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { invalid } from "@/lib/platform/errors/app-error";
import { problemsOf } from "@/lib/platform/errors/describe-error";

export type Method = "get" | "post" | "patch" | "put" | "delete";

/** What a request says, before any schema has seen it. */
export interface RequestParts {
  params: unknown;
  query: unknown;
  body: unknown;
}

export interface Call {
  context: Context;
  parts: RequestParts;
  /** Set when the caller sent an Idempotency-Key with a write. */
  once: Once | null;
  /** The Accept header, for endpoints that answer files. */
  accept: string;
}

export type Answer =
  | { kind: "json"; status: number; text: string; isReplay: boolean }
  | { kind: "file"; mediaType: string; fileName: string; bytes: Uint8Array<ArrayBuffer> };

/** One route of the REST interface: what it takes and gives (for checking and for OpenAPI) and how it answers. */
export interface Endpoint {
  method: Method;
  /** Below /api/v1, with names in braces: "/partners/{partnerId}". */
  path: string;
  tag: string;
  /** A few words in the imperative; also the source of the operation id. */
  summary: string;
  description: string;
  params: z.ZodObject | null;
  query: z.ZodObject | null;
  body: z.ZodType | null;
  bodyExample: unknown;
  maxBodyBytes: number;
  status: number;
  /** The JSON it answers; null when it answers files. */
  response: z.ZodType | null;
  mediaTypes: readonly string[];
  isWrite: boolean;
  answer(call: Call): Promise<Answer>;
}

type Parsed<Schema extends z.ZodType | undefined> = Schema extends z.ZodType ? z.output<Schema> : undefined;

interface Request<
  Params extends z.ZodObject | undefined,
  Query extends z.ZodObject | undefined,
  Body extends z.ZodType | undefined,
> {
  params: Parsed<Params>;
  query: Parsed<Query>;
  body: Parsed<Body>;
}

interface Definition<
  Params extends z.ZodObject | undefined,
  Query extends z.ZodObject | undefined,
  Body extends z.ZodType | undefined,
> {
  method: Method;
  path: string;
  tag: string;
  summary: string;
  description?: string;
  params?: Params;
  query?: Query;
  body?: Body;
  bodyExample?: unknown;
  maxBodyBytes?: number;
}

const kilobyte = 1024;

/** Parses one part strictly; a part nothing was declared for must be empty. */
function parsePart<Schema extends z.ZodType | undefined>(
  schema: Schema,
  value: unknown,
  part: string,
): Parsed<Schema> {
  if (schema === undefined) {
    const names = typeof value === "object" && value !== null ? Object.keys(value) : [];
    if (names.length === 0) return undefined as Parsed<Schema>;
    throw invalid(`The ${part} of this request must be empty. Nothing was changed.`, [
      { path: names[0] ?? "", message: "This is not known here." },
    ]);
  }
  const parsed = schema.safeParse(value ?? {});
  if (parsed.success) return parsed.data as Parsed<Schema>;
  throw invalid(`The ${part} of this request is not valid. Nothing was changed.`, problemsOf(parsed.error));
}

function outlineOf<
  Params extends z.ZodObject | undefined,
  Query extends z.ZodObject | undefined,
  Body extends z.ZodType | undefined,
>(definition: Definition<Params, Query, Body>) {
  const { method, path, tag, summary } = definition;
  const parse = (parts: RequestParts): Request<Params, Query, Body> => ({
    params: parsePart<Params>(definition.params as Params, parts.params, "path"),
    query: parsePart<Query>(definition.query as Query, parts.query, "query"),
    body: parsePart<Body>(definition.body as Body, parts.body, "body"),
  });
  const facts = {
    method,
    path,
    tag,
    summary,
    description: definition.description ?? "",
    params: definition.params ?? null,
    query: definition.query ?? null,
    body: definition.body ?? null,
    bodyExample: definition.bodyExample,
    maxBodyBytes: definition.maxBodyBytes ?? 256 * kilobyte,
  };
  return { parse, facts };
}

const textOf = (value: unknown): string => (value === undefined ? "" : JSON.stringify(value));

/** An endpoint that runs a query (or the pure core) and changes nothing. */
export function defineRead<
  Response extends z.ZodType,
  Params extends z.ZodObject | undefined = undefined,
  Query extends z.ZodObject | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
>(
  definition: Definition<Params, Query, Body> & {
    response: Response;
    run(work: Work, request: Request<Params, Query, Body>): Promise<z.output<Response>> | z.output<Response>;
  },
): Endpoint {
  const { parse, facts } = outlineOf(definition);
  return {
    ...facts,
    status: 200,
    response: definition.response,
    mediaTypes: ["application/json"],
    isWrite: false,
    async answer({ context, parts }) {
      const request = parse(parts);
      const value = await inWorkspace(context, async (work) => definition.run(work, request));
      return { kind: "json", status: 200, text: textOf(value), isReplay: false };
    },
  };
}

/** Runs a write in one transaction, at most once for an Idempotency-Key. */
async function storeAnswer(
  context: Context,
  once: Once | null,
  status: number,
  run: (work: Work) => Promise<unknown>,
): Promise<Answer> {
  return inWorkspace(context, async (work) => {
    const effect = async () => ({ status, text: textOf(await run(work)) });
    if (!once) return { kind: "json", ...(await effect()), isReplay: false };
    return { kind: "json", ...(await runOnce(work, once, effect)) };
  });
}

/** What the same request was answered before; null without an Idempotency-Key or an answer. */
async function findReplay(context: Context, once: Once | null): Promise<Answer | null> {
  if (!once) return null;
  const known = await inWorkspace(context, (work) => findAnswer(work, once));
  return known && { kind: "json", ...known, isReplay: true };
}

/** An endpoint that calls one command. With an Idempotency-Key the command's effect happens once. */
export function defineWrite<
  Response extends z.ZodType,
  Params extends z.ZodObject | undefined = undefined,
  Query extends z.ZodObject | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
>(
  definition: Definition<Params, Query, Body> & {
    status?: 200 | 201 | 202;
    response: Response;
    run(work: Work, request: Request<Params, Query, Body>): Promise<z.output<Response>>;
  },
): Endpoint {
  const { parse, facts } = outlineOf(definition);
  const status = definition.status ?? 200;
  return {
    ...facts,
    status,
    response: definition.response,
    mediaTypes: ["application/json"],
    isWrite: true,
    async answer({ context, parts, once }) {
      const request = parse(parts);
      return storeAnswer(context, once, status, (work) => definition.run(work, request));
    },
  };
}

/**
 * An endpoint whose command has slow work to do first, such as setting a document: `prepare` does it outside any
 * transaction and stores nothing, `run` stores. Repeats that run at once may all prepare; one of them stores.
 */
export function definePreparedWrite<
  Prepared,
  Response extends z.ZodType,
  Params extends z.ZodObject | undefined = undefined,
  Query extends z.ZodObject | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
>(
  definition: Definition<Params, Query, Body> & {
    status?: 200 | 201 | 202;
    response: Response;
    prepare(context: Context, request: Request<Params, Query, Body>): Promise<Prepared>;
    run(work: Work, request: Request<Params, Query, Body>, prepared: Prepared): Promise<z.output<Response>>;
  },
): Endpoint {
  const { parse, facts } = outlineOf(definition);
  const status = definition.status ?? 200;
  return {
    ...facts,
    status,
    response: definition.response,
    mediaTypes: ["application/json"],
    isWrite: true,
    async answer({ context, parts, once }) {
      const request = parse(parts);
      const replay = await findReplay(context, once);
      if (replay) return replay;
      let prepared: Prepared;
      try {
        prepared = await definition.prepare(context, request);
      } catch (error) {
        // Refused, perhaps because the same request was carried out meanwhile: then its answer is the answer.
        const late = await findReplay(context, once);
        if (late) return late;
        throw error;
      }
      return storeAnswer(context, once, status, (work) => definition.run(work, request, prepared));
    },
  };
}

export interface FileAnswer {
  mediaType: string;
  fileName: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** An endpoint that answers a file. It runs outside a transaction, because setting a document takes a while. */
export function defineFile<
  Params extends z.ZodObject | undefined = undefined,
  Query extends z.ZodObject | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
>(
  definition: Definition<Params, Query, Body> & {
    mediaTypes: readonly string[];
    run(context: Context, request: Request<Params, Query, Body>, accept: string): Promise<FileAnswer>;
  },
): Endpoint {
  const { parse, facts } = outlineOf(definition);
  return {
    ...facts,
    status: 200,
    response: null,
    mediaTypes: definition.mediaTypes,
    isWrite: false,
    async answer({ context, parts, accept }) {
      return { kind: "file", ...(await definition.run(context, parse(parts), accept)) };
    },
  };
}
