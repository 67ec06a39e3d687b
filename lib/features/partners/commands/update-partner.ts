import { nameKeyOf } from "@/lib/domain/partner/company-name";
import { webDomainOf } from "@/lib/domain/partner/web-address";
import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { conflict } from "@/lib/platform/errors/app-error";
import type { PartnerDto } from "../dto";
import { getPartner } from "../queries/get-partner";
import { requireOwner } from "../queries/require-owner";
import { type PartnerChanges, updatePartnerSchema } from "../schema";
import { givenOnly } from "./given-only";

const storedValue = (partner: PartnerDto, field: keyof PartnerChanges): unknown =>
  field === "ownerId" ? (partner.owner?.id ?? null) : partner[field];

/** Changes some fields of a partner. A stale version is answered with what is stored now. */
export const updatePartner = defineCommand({
  name: "partner.update",
  input: updatePartnerSchema,
  async run(work, { partnerId, version, changes }) {
    permit(work, "partner:edit");
    const before = await getPartner(work, partnerId);
    if (changes.ownerId !== undefined) await requireOwner(work, changes.ownerId);
    const { count } = await work.tx.partner.updateMany({
      where: { workspaceId: work.scope.workspaceId, id: partnerId, version },
      data: {
        ...givenOnly(changes),
        ...(changes.name === undefined ? {} : { nameKey: nameKeyOf(changes.name) }),
        ...(changes.website === undefined ? {} : { domain: webDomainOf(changes.website) }),
        version: { increment: 1 },
        updatedAt: work.clock.now(),
      },
    });
    if (count === 0) {
      const message = `${before.name} was changed by somebody else meanwhile. Your change was not saved; look at what is there now and try again.`;
      throw conflict(message, { mine: changes, theirs: before });
    }
    const fields = Object.keys(changes) as (keyof PartnerChanges)[];
    await record(work, {
      action: "partner.updated",
      objectKind: "partner",
      objectId: partnerId,
      detail: {
        before: Object.fromEntries(fields.map((field) => [field, storedValue(before, field)])),
        after: givenOnly(changes),
      },
    });
    return getPartner(work, partnerId);
  },
});
