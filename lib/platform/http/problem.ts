import { z } from "@hono/zod-openapi";
import type { Problem } from "@/lib/platform/errors/app-error";
import { describeError } from "@/lib/platform/errors/describe-error";

/** What only HTTP can get wrong; everything else is an AppError. */
export const httpFaults = {
  payload_too_large: { status: 413, title: "Too large" },
  unsupported_media_type: { status: 415, title: "Send JSON" },
  method_not_allowed: { status: 405, title: "Method not allowed" },
  not_acceptable: { status: 406, title: "Not available in this format" },
} as const;
export type HttpFaultCode = keyof typeof httpFaults;

export class HttpFault extends Error {
  readonly code: HttpFaultCode;
  readonly headers: Record<string, string>;

  constructor(code: HttpFaultCode, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.name = "HttpFault";
    this.code = code;
    this.headers = headers;
  }
}

/** A limit that was reached, with how long to wait. */
export class TooManyRequests extends Error {
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super(`Too many requests with this key. Nothing was changed; try again in ${retryAfterSeconds} seconds.`);
    this.name = "TooManyRequests";
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** Problem details (RFC 9457) as this API answers them. */
export const problemSchema = z
  .strictObject({
    type: z.string().openapi({ description: "Where this kind of problem is explained." }),
    title: z.string(),
    status: z.int(),
    detail: z.string().openapi({ description: "A sentence: what was wrong, where, and what was kept." }),
    instance: z.string(),
    code: z.string(),
    requestId: z.string().openapi({ description: "Quote it when you ask for help." }),
    problems: z
      .array(z.strictObject({ path: z.string(), message: z.string(), href: z.string().optional() }))
      .openapi({ description: "The single things that are wrong or missing, each with where it is." }),
    data: z
      .unknown()
      .optional()
      .openapi({ description: "What helps to go on, such as the stored values after a conflict." }),
  })
  .openapi("Problem", {
    example: {
      type: "/api/v1/docs#conflict",
      title: "Changed meanwhile",
      status: 409,
      detail: "Alpine Data was changed by somebody else meanwhile. Your change was not saved.",
      instance: "/api/v1/partners/0199b6a0-0000-7000-8000-000000000001",
      code: "conflict",
      requestId: "6f0f3f1e-6f53-4d7c-8a35-0d6b6f2f9a11",
      problems: [],
    },
  });
export type ProblemDetails = z.infer<typeof problemSchema>;

function partsOf(error: unknown, requestId: string) {
  if (error instanceof HttpFault) {
    const { code, message, headers } = error;
    return { code, ...httpFaults[code], message, problems: [] as Problem[], data: null, headers };
  }
  if (error instanceof TooManyRequests) {
    const headers = { "retry-after": String(error.retryAfterSeconds) };
    const { message } = error;
    return {
      code: "limit",
      status: 429,
      title: "Too many requests",
      message,
      problems: [],
      data: null,
      headers,
    };
  }
  const described = describeError(error, requestId);
  const headers: Record<string, string> =
    described.code === "unauthenticated"
      ? { "www-authenticate": 'Bearer realm="Parley"' }
      : described.code === "unavailable" || described.code === "limit"
        ? { "retry-after": "5" }
        : {};
  return { ...described, headers };
}

/** Whatever was thrown, as an `application/problem+json` response. */
export function problemResponse(error: unknown, requestId: string, instance: string): Response {
  const { code, status, title, message, problems, data, headers } = partsOf(error, requestId);
  const body: ProblemDetails = {
    type: `/api/v1/docs#${code}`,
    title,
    status,
    detail: message,
    instance,
    code,
    requestId,
    problems: problems.map(({ path, message: text, href }) =>
      href === undefined ? { path, message: text } : { path, message: text, href },
    ),
    ...(data === null || data === undefined ? {} : { data }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/problem+json", ...headers },
  });
}
