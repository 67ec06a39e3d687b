import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { refuseForeignOrigin } from "@/lib/platform/actions/member-action";
import type { ActionResult } from "@/lib/platform/actions/result";
import { memberContext } from "@/lib/platform/auth/session";
import type { Command } from "@/lib/platform/command/define-command";
import { AppError } from "@/lib/platform/errors/app-error";
import { describeError } from "@/lib/platform/errors/describe-error";
import { readBody } from "./read-body";

const maxBodyBytes = 2_000_000;

const tooLarge = () => new AppError("limit", "This is more than can be stored at once. Nothing was changed.");

async function readJson(request: Request): Promise<unknown> {
  const bytes = await readBody(request, maxBodyBytes, tooLarge);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new AppError("invalid", "What was sent is not JSON. Nothing was changed.");
  }
}

/**
 * A POST handler that runs one command as the signed-in member and answers like an action. For writes that must
 * outlive their page (`keepalive`) or that the page sends by its own queue, which server actions cannot do.
 */
export function memberEndpoint<Schema extends z.ZodType, Output>(
  command: Command<Schema, Output>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const requestId = request.headers.get("x-request-id") ?? randomUUID();
    try {
      refuseForeignOrigin(request.headers);
      const context = await memberContext();
      const value = await command(context, (await readJson(request)) as z.input<Schema>);
      return Response.json({ ok: true, value } satisfies ActionResult<Output>);
    } catch (error) {
      const description = describeError(error, requestId);
      return Response.json({ ok: false, error: description } satisfies ActionResult<Output>, {
        status: description.status,
      });
    }
  };
}
