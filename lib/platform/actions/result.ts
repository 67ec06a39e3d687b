import type { ErrorDescription } from "@/lib/platform/errors/describe-error";

/** What every server action answers: the value, or a description fit to be shown. Never an exception. */
export type ActionResult<Value> = { ok: true; value: Value } | { ok: false; error: ErrorDescription };
