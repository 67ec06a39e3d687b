import type { Role } from "@/lib/domain/access/role";
import { houseVariantId, mayAcceptRung, rungLabel, writeRoles } from "@/lib/domain/document/library/ladder";
import { record } from "@/lib/platform/audit/record";
import { actingMember } from "@/lib/platform/command/acting-member";
import type { Work } from "@/lib/platform/command/context";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { conflict, forbidden, invalid, notFound } from "@/lib/platform/errors/app-error";
import { listDealClauses } from "../queries/deal-clauses";
import { isForModel } from "../queries/resolved-clauses";
import { rolesOf, versionColumns } from "../queries/stored-text";
import { chooseClauseSchema } from "../schema";
import { type LockedSlot, lockSlot } from "./lock-slot";

/** Terms are agreed while the deal is open; a closed or signed one keeps its paper. */
const closedStages = ["live", "lost", "walked_away", "signature"];

async function lockOpenDeal(work: Work, dealId: string) {
  const { tx, scope } = work;
  const { workspaceId } = scope;
  await tx.$queryRaw`
    SELECT id FROM deal WHERE workspace_id = ${workspaceId}::uuid AND id = ${dealId}::uuid FOR UPDATE`;
  const deal = await tx.deal.findUnique({
    where: { workspaceId_id: { workspaceId, id: dealId } },
    select: { model: true, stage: true },
  });
  if (!deal) throw notFound("deal");
  if (closedStages.includes(deal.stage))
    throw conflict(
      "The paper of this deal is out for signature, signed or closed. Its clauses stay as they are.",
    );
  return deal;
}

const roleOfActor = ({ actor }: Work): Role => {
  if (actor.kind === "member" || actor.kind === "api_key") return actor.role;
  throw forbidden("Only a member of the workspace can choose a clause. Nothing was changed.");
};

/** The latest version of a variant in this ladder; throws `not_found` for one of another clause or none in use. */
async function textOf(work: Work, slot: LockedSlot, variantId: string) {
  const text = await work.tx.clauseVariantVersion.findFirst({
    where: { workspaceId: work.scope.workspaceId, variantId },
    orderBy: { version: "desc" },
    select: versionColumns,
  });
  if (!text || !slot.ladder.includes(variantId)) throw notFound("variant");
  return text;
}

/**
 * Chooses which text a deal takes for a clause; the next draft is compiled with it. Below the preferred rung only a
 * role that the text names may accept it, through whatever door; the refusal names who may. What was accepted is that
 * version of the text: a later version does not slip in.
 */
export const chooseClause = defineCommand({
  name: "clause.choose",
  input: chooseClauseSchema,
  async run(work, { dealId, slotId, choice, reason }) {
    permit(work, "clause:choose");
    const { tx, scope, clock } = work;
    const { workspaceId } = scope;
    const deal = await lockOpenDeal(work, dealId);
    const slot = await lockSlot(work, slotId);
    const base = { objectKind: "deal", objectId: dealId, dealId };
    if (choice === "preferred") {
      await tx.dealClause.deleteMany({ where: { workspaceId, dealId, slotId } });
      await record(work, { ...base, action: "clause.choice_cleared", detail: { clause: slot.key } });
      return listDealClauses(work, dealId);
    }
    if (choice === houseVariantId && slot.isOwn)
      throw invalid("A clause of your own has no house text to go back to. Nothing was changed.");
    const text = choice === houseVariantId ? null : await textOf(work, slot, choice);
    const name = text?.name ?? "House text";
    if (text && !isForModel(text, deal.model))
      throw invalid(`“${name}” is not meant for this kind of deal. Nothing was changed.`);
    const index = slot.ladder.indexOf(choice);
    const rung = rungLabel(index, slot.ladder.length);
    const role = roleOfActor(work);
    const acceptRoles = rolesOf(text?.acceptRoles ?? []);
    if (!mayAcceptRung(role, index, { id: choice, acceptRoles }))
      throw forbidden(
        `“${name}” is ${rung.startsWith("fallback") ? rung : `the ${rung}`} for “${slot.heading}”: ${writeRoles(acceptRoles)} has to accept it. Nothing was changed; ask them to choose it here.`,
      );
    const chosen = {
      variantVersionId: text?.id ?? null,
      acceptedById: actingMember(work),
      acceptedByName: work.actorName,
      acceptedRole: role,
      reason,
      chosenAt: clock.now(),
    };
    await tx.dealClause.upsert({
      where: { workspaceId_dealId_slotId: { workspaceId, dealId, slotId } },
      create: { workspaceId, dealId, slotId, ...chosen },
      update: chosen,
      select: { slotId: true },
    });
    await record(work, {
      ...base,
      action: "clause.chosen",
      detail: { clause: slot.key, name, version: text?.version ?? null, rung, acceptedAs: role, reason },
    });
    return listDealClauses(work, dealId);
  },
});
