import { randomUUID } from "node:crypto";
import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import type { z } from "zod";
import { memberContext } from "@/lib/platform/auth/session";
import type { Command } from "@/lib/platform/command/define-command";
import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors/app-error";
import { describeError } from "@/lib/platform/errors/describe-error";
import type { ActionResult } from "./result";

/**
 * Refuses calls from other sites: the Origin must be there and be ours. Next itself lets an absent one through. The
 * forwarded host counts only behind a proxy of ours; without one it is whatever the caller wrote.
 */
export function refuseForeignOrigin(requestHeaders: Headers): void {
  const origin = requestHeaders.get("origin");
  const forwarded = env().TRUSTED_PROXY_HOPS > 0 ? requestHeaders.get("x-forwarded-host") : null;
  const ownHosts = [forwarded ?? requestHeaders.get("host"), new URL(env().AUTH_URL).host];
  const isOurs = origin !== null && URL.canParse(origin) && ownHosts.includes(new URL(origin).host);
  if (!isOurs)
    throw new AppError("forbidden", "This request did not come from the desk. Nothing was changed.");
}

/** Runs `work` for an action and turns whatever it throws into an answer. */
export async function answer<Value>(work: () => Promise<Value>): Promise<ActionResult<Value>> {
  const requestHeaders = await headers();
  try {
    refuseForeignOrigin(requestHeaders);
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: describeError(error, requestHeaders.get("x-request-id") ?? randomUUID()) };
  }
}

/** A server action that runs one command as the signed-in member and lets the open pages read again. */
export function memberAction<Schema extends z.ZodType, Output>(
  command: Command<Schema, Output>,
  options: { refresh?: boolean } = {},
): (input: z.input<Schema>) => Promise<ActionResult<Output>> {
  return (input) =>
    answer(async () => {
      const value = await command(await memberContext(), input);
      if (options.refresh ?? true) revalidatePath("/", "layout");
      return value;
    });
}
