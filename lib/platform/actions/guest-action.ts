import { revalidatePath } from "next/cache";
import type { z } from "zod";
import { guestContext } from "@/lib/platform/auth/guest";
import type { Command } from "@/lib/platform/command/define-command";
import { answer } from "./member-action";
import type { ActionResult } from "./result";

/** A server action that runs one command as the guest whose session the browser shows, never as a member. */
export function guestAction<Schema extends z.ZodType, Output>(
  command: Command<Schema, Output>,
): (input: z.input<Schema>) => Promise<ActionResult<Output>> {
  return (input) =>
    answer(async () => {
      const value = await command(await guestContext(), input);
      revalidatePath("/guest", "layout");
      return value;
    });
}
