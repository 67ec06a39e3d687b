import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { refuseForeignOrigin } from "@/lib/platform/actions/member-action";
import type { ActionResult } from "@/lib/platform/actions/result";
import { memberContext } from "@/lib/platform/auth/session";
import type { Command } from "@/lib/platform/command/define-command";
import { AppError } from "@/lib/platform/errors/app-error";
import { describeError } from "@/lib/platform/errors/describe-error";

const maxBodyBytes = 2_000_000;

async function readBody(request: Request): Promise<unknown> {
  const text = await request.text();
  if (text.length > maxBodyBytes)
    throw new AppError("limit", "This is more than can be stored at once. Nothing was changed.");
  try {
    return JSON.parse(text);
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
      const input = (await readBody(request)) as z.input<Schema>;
      const value = await command(await memberContext(), input);
      return Response.json({ ok: true, value } satisfies ActionResult<Output>);
    } catch (error) {
      const description = describeError(error, requestId);
      return Response.json({ ok: false, error: description } satisfies ActionResult<Output>, {
        status: description.status,
      });
    }
  };
}
