import { randomUUID } from "node:crypto";
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context as HonoContext } from "hono";
import { bodyLimit } from "hono/body-limit";
import { contextOfApiKey } from "@/lib/platform/auth/api-key";
import type { Clock } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/command/context";
import { idempotencyKeyOf } from "@/lib/platform/db/idempotency";
import { AppError, notFound } from "@/lib/platform/errors/app-error";
import { docsPage } from "./docs-page";
import type { Answer, Endpoint } from "./endpoint";
import { describeApi, registerEndpoints, type SchemaWords } from "./openapi";
import { HttpFault, problemResponse, TooManyRequests } from "./problem";
import { takeShare } from "./rate-limit";
import { readRequestParts, requestHashOf } from "./request-parts";

export const apiBase = "/api/v1";

type ApiEnv = { Variables: { requestId: string } };

const requestIdPattern = /^[\w-]{8,64}$/;

/** The id the desk's own front put on the request, or a new one. */
function requestIdOf(headers: Headers): string {
  const sent = headers.get("x-request-id");
  return sent !== null && requestIdPattern.test(sent) ? sent : randomUUID();
}

const honoPath = (path: string): string => apiBase + path.replace(/\{(\w+)\}/g, ":$1");

function responseOf(answer: Answer): Response {
  if (answer.kind === "file") {
    const { mediaType, fileName, bytes } = answer;
    return new Response(bytes, {
      headers: {
        "content-type": mediaType,
        "content-disposition": `inline; filename="${fileName.replace(/[^\w.-]+/g, "-")}"`,
      },
    });
  }
  return new Response(answer.text, {
    status: answer.status,
    headers: {
      "content-type": "application/json; charset=utf-8",
      ...(answer.isReplay ? { "idempotency-replayed": "true" } : {}),
    },
  });
}

async function authenticate(headers: Headers, requestId: string, clock: Clock): Promise<Context> {
  const context = await contextOfApiKey(headers, clock);
  if (context) return { ...context, requestId };
  throw new AppError(
    "unauthenticated",
    "Send a live API key as “Authorization: Bearer parley_…”: this one is missing, unknown, expired or revoked. Nothing was changed.",
  );
}

/** Authenticate, count, parse, run: the same four steps for every endpoint. */
async function handle(endpoint: Endpoint, c: HonoContext<ApiEnv>, clock: Clock): Promise<Response> {
  const request = c.req.raw;
  const context = await authenticate(request.headers, c.get("requestId"), clock);
  const actorId = context.actor.kind === "api_key" ? context.actor.apiKeyId : "";
  const share = await takeShare("api_key", actorId);
  if (!share.isGranted) throw new TooManyRequests(share.retryAfterSeconds);
  const key = endpoint.isWrite ? idempotencyKeyOf(request.headers) : null;
  const parts = await readRequestParts(request, c.req.param(), endpoint.method !== "get");
  const once =
    key === null ? null : { actorId, key, requestHash: requestHashOf(endpoint.method, c.req.path, parts) };
  const accept = request.headers.get("accept") ?? "";
  return responseOf(await endpoint.answer({ context, parts, once, accept }));
}

/** Answers a known path asked with another method; the rest is not found. */
function refuseRoute(endpoints: readonly Endpoint[], path: string): Error {
  const methods = endpoints
    .filter((endpoint) => new RegExp(`^${apiBase}${endpoint.path.replace(/\{\w+\}/g, "[^/]+")}$`).test(path))
    .map((endpoint) => endpoint.method.toUpperCase());
  if (methods.length === 0) return notFound("endpoint");
  const allow = methods.join(", ");
  return new HttpFault("method_not_allowed", `This path knows ${allow} only. Nothing was changed.`, {
    allow,
  });
}

/**
 * The REST interface over a list of endpoints: keys, limits, strict JSON, repeatable writes, problem details and the
 * OpenAPI description generated from the same schemas, with `words` for the named ones.
 */
export function createApi(
  endpoints: readonly Endpoint[],
  clock: Clock,
  words?: SchemaWords,
): OpenAPIHono<ApiEnv> {
  const app = new OpenAPIHono<ApiEnv>();
  const instanceOf = (c: HonoContext<ApiEnv>) => c.req.path;
  app.use(async (c, next) => {
    c.set("requestId", requestIdOf(c.req.raw.headers));
    await next();
    c.res.headers.set("x-request-id", c.get("requestId"));
    c.res.headers.set("cache-control", "no-store");
    c.res.headers.set("x-content-type-options", "nosniff");
  });
  app.onError((error, c) => problemResponse(error, c.get("requestId") ?? randomUUID(), instanceOf(c)));
  app.notFound((c) =>
    problemResponse(refuseRoute(endpoints, c.req.path), c.get("requestId") ?? randomUUID(), instanceOf(c)),
  );
  registerEndpoints(app.openAPIRegistry, endpoints);
  let description: string | undefined;
  app.get(`${apiBase}/openapi.json`, (c) => {
    description ??= JSON.stringify(describeApi(app, words));
    return c.body(description, 200, { "content-type": "application/json; charset=utf-8" });
  });
  app.get(`${apiBase}/docs`, (c) => {
    const policy = c.req.header("content-security-policy") ?? "";
    return c.html(docsPage(endpoints, /'nonce-([^']+)'/.exec(policy)?.[1] ?? ""));
  });
  for (const endpoint of endpoints) {
    const limit = bodyLimit({
      maxSize: endpoint.maxBodyBytes,
      onError: () => {
        const most = Math.floor(endpoint.maxBodyBytes / 1024);
        throw new HttpFault(
          "payload_too_large",
          `The body may have at most ${most} kilobytes here. Nothing was changed.`,
        );
      },
    });
    app.on(endpoint.method, honoPath(endpoint.path), limit, (c) => handle(endpoint, c, clock));
  }
  return app;
}
