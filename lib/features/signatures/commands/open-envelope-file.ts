import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { notFound } from "@/lib/platform/errors/app-error";
import { findFile } from "@/lib/platform/storage/files";
import { envelopeSelect } from "../queries/stored-envelope";
import { isSelf } from "../queries/to-envelope";
import { openEnvelopeFileSchema } from "../schema";

/**
 * The frozen document, for members of the workspace and for a guest who is among its signatories. Keeps when a
 * signatory first opened it.
 */
export const openEnvelopeFile = defineCommand({
  name: "envelope.open_file",
  input: openEnvelopeFileSchema,
  async run(work, { envelopeId, dealId }) {
    const { workspaceId } = work.scope;
    const envelope = await work.tx.envelope.findUnique({
      where: { workspaceId_id: { workspaceId, id: envelopeId } },
      select: envelopeSelect,
    });
    if (!envelope || (dealId !== undefined && envelope.dealId !== dealId)) throw notFound("envelope");
    permit(work, "envelope:read", { dealId: envelope.dealId });
    const own = envelope.recipients.find((recipient) => isSelf(work, recipient));
    if (work.actor.kind === "guest" && (own === undefined || own.state === "waiting"))
      throw notFound("envelope");
    const file = await findFile(work, envelope.fileId);
    if (!file) throw notFound("file");
    if (own && own.viewedAt === null && own.state === "invited")
      await work.tx.envelopeRecipient.updateMany({
        where: { workspaceId, id: own.id, viewedAt: null },
        data: { viewedAt: work.clock.now() },
      });
    return file;
  },
});
