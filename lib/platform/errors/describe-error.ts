import { z } from "zod";
import { exhaustive } from "@/lib/domain/shared/exhaustive";
import { log } from "@/lib/platform/log";
import { AppError, type AppErrorCode, type Problem } from "./app-error";

/** What leaves the server of an error: never a stack, a query or a foreign id. */
export interface ErrorDescription {
  code: AppErrorCode | "internal";
  status: number;
  title: string;
  message: string;
  problems: Problem[];
  data: unknown;
  requestId: string;
}

function statusOf(code: AppErrorCode): { status: number; title: string } {
  switch (code) {
    case "not_found":
      return { status: 404, title: "Not found" };
    case "forbidden":
      return { status: 403, title: "Not allowed" };
    case "unauthenticated":
      return { status: 401, title: "Sign in first" };
    case "invalid":
      return { status: 400, title: "Not valid" };
    case "conflict":
      return { status: 409, title: "Changed meanwhile" };
    case "gate_closed":
      return { status: 409, title: "The gate is closed" };
    case "limit":
      return { status: 429, title: "Too many tries" };
    case "unavailable":
      return { status: 503, title: "Busy" };
    default:
      return exhaustive(code);
  }
}

/** Problems of a failed zod parse, one sentence each. */
export function problemsOf(error: z.ZodError): Problem[] {
  return error.issues
    .slice(0, 50)
    .map((issue) => ({ path: issue.path.map(String).join("."), message: issue.message }));
}

const busyCodes = new Set(["P2024", "P2028", "P2034"]);

/** Prisma's own codes that mean "the database is busy or away", not "the program is wrong". */
function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === "string" && busyCodes.has(code)) return true;
  return /ECONNREFUSED|timeout exceeded when trying to connect|Connection terminated/.test(error.message);
}

/** PostgreSQL's codes for a value that cannot be read as its column's type, or does not fit it. */
const unfitValueCodes = new Set(["22001", "22003", "22007", "22008", "22021", "22P02", "22P05"]);
const databaseErrorSchema = z.object({
  meta: z.object({ driverAdapterError: z.object({ cause: z.object({ originalCode: z.string() }) }) }),
});

/** A value no column can hold, such as a date in a cursor made by hand: the caller's mistake. */
function isUnfitValue(error: unknown): boolean {
  const read = databaseErrorSchema.safeParse(error);
  return read.success && unfitValueCodes.has(read.data.meta.driverAdapterError.cause.originalCode);
}

/** The single translation from any thrown thing to what a person or program is told. Unknown errors get a reference. */
export function describeError(error: unknown, requestId: string): ErrorDescription {
  if (error instanceof AppError) {
    const { code, message, problems, data } = error;
    return { code, ...statusOf(code), message, problems, data, requestId };
  }
  if (error instanceof z.ZodError) {
    const problems = problemsOf(error);
    const message = "Some of what was sent is not valid. Nothing was changed.";
    return { code: "invalid", ...statusOf("invalid"), message, problems, data: null, requestId };
  }
  if (isUnfitValue(error)) {
    log.warn({ requestId, error: error instanceof Error ? error.message : error }, "a value did not fit");
    const message = "A value that was sent cannot be read or is too large. Nothing was changed.";
    return { code: "invalid", ...statusOf("invalid"), message, problems: [], data: null, requestId };
  }
  if (isBusy(error)) {
    log.warn({ requestId, error }, "database busy");
    const message = "The desk is very busy. Nothing was changed; try again in a moment.";
    return { code: "unavailable", ...statusOf("unavailable"), message, problems: [], data: null, requestId };
  }
  log.error(
    { requestId, error: error instanceof Error ? { message: error.message, stack: error.stack } : error },
    "unexpected error",
  );
  const message = `Something broke on our side. Nothing was changed. Quote reference ${requestId} if you ask for help.`;
  return {
    code: "internal",
    status: 500,
    title: "Our mistake",
    message,
    problems: [],
    data: null,
    requestId,
  };
}
