import type { Context } from "@/lib/platform/command/context";
import { memberIdOf, permit } from "@/lib/platform/command/permit";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { AppError } from "@/lib/platform/errors/app-error";
import { takeFrom } from "@/lib/platform/http/rate-limit";
import { storeImportFile } from "./store-import-file";

/**
 * Keeps an upload that has not been read yet: `read` is called once it is known that its sender may import at all and
 * has not sent too many lists in the last minute. Throws `forbidden`, `limit`, or what the command refuses.
 */
export async function receiveImportFile(
  context: Context,
  name: string,
  read: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<{ fileId: string }> {
  await inWorkspace(context, async (work) => permit(work, "import:run"));
  if (!(await takeFrom("upload", memberIdOf(context.actor))))
    throw new AppError(
      "limit",
      "You have sent too many lists within a minute. Wait a minute and send this one again; nothing of it was kept.",
    );
  return storeImportFile(context, { name, bytes: await read() });
}
