import { nameKeyOf } from "@/lib/domain/partner/company-name";
import { webDomainOf } from "@/lib/domain/partner/web-address";
import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { getPartner } from "../queries/get-partner";
import { requireOwner } from "../queries/require-owner";
import { workspaceFacts } from "../queries/workspace-facts";
import { createPartnerSchema } from "../schema";

/** Adds a partner. Two companies may share a name: duplicates are suggested, never refused. */
export const createPartner = defineCommand({
  name: "partner.create",
  input: createPartnerSchema,
  async run(work, input) {
    permit(work, "partner:edit");
    await requireOwner(work, input.ownerId);
    const { tx, scope, clock } = work;
    const now = clock.now();
    const created = await tx.partner.create({
      data: {
        ...input,
        currency: input.currency ?? (await workspaceFacts(work)).currency,
        workspaceId: scope.workspaceId,
        nameKey: nameKeyOf(input.name),
        domain: webDomainOf(input.website),
        createdAt: now,
        updatedAt: now,
      },
      select: { id: true },
    });
    await record(work, {
      action: "partner.created",
      objectKind: "partner",
      objectId: created.id,
      detail: { name: input.name, standing: input.standing },
    });
    return getPartner(work, created.id);
  },
});
