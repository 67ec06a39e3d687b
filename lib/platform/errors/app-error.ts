export const appErrorCodes = [
  "not_found",
  "forbidden",
  "unauthenticated",
  "invalid",
  "conflict",
  "gate_closed",
  "limit",
  "unavailable",
] as const;
export type AppErrorCode = (typeof appErrorCodes)[number];

/** One thing that is wrong or missing, where it is, and the page that mends it. */
export interface Problem {
  /** Dotted path into the input, a term path, or a row such as "row 12". Empty when it concerns the whole. */
  path: string;
  message: string;
  href?: string | undefined;
}

/**
 * The one error commands throw. `message` is a sentence for the person: what was wrong, where, and what was kept.
 * `problems` lists the parts; `data` carries what a screen needs to go on (for a conflict: mine, theirs, original).
 */
export class AppError extends Error {
  readonly code: AppErrorCode;
  readonly problems: Problem[];
  readonly data: unknown;

  constructor(
    code: AppErrorCode,
    message: string,
    options: { problems?: Problem[]; data?: unknown; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.problems = options.problems ?? [];
    this.data = options.data ?? null;
  }
}

export const notFound = (what: string): AppError =>
  new AppError("not_found", `There is no such ${what}, or you may not see it. Nothing was changed.`);
export const forbidden = (message: string): AppError => new AppError("forbidden", message);
export const invalid = (message: string, problems: Problem[] = []): AppError =>
  new AppError("invalid", message, { problems });
export const conflict = (message: string, data?: unknown): AppError =>
  new AppError("conflict", message, { data });
