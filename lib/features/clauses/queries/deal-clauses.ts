import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { houseVariantId, mayAcceptRung, rungLabel, writeRoles } from "@/lib/domain/document/library/ladder";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { notFound } from "@/lib/platform/errors/app-error";
import type { DealClauseDto, DealClausesDto } from "../dto";
import { isForModel, type ResolvedClause, resolveDealClauses } from "./resolved-clauses";
import { rolesOf } from "./stored-text";

function optionsOf(
  { slot }: ResolvedClause,
  model: Parameters<typeof isForModel>[1],
  actor: Actor,
): DealClauseDto["options"] {
  const role = "role" in actor ? actor.role : null;
  return slot.ladder.flatMap((id, index) => {
    const text = slot.variants.find((variant) => variant.id === id)?.latest;
    if (id !== houseVariantId && (!text || !isForModel(text, model))) return [];
    const acceptRoles = rolesOf(text?.acceptRoles ?? []);
    return [
      {
        id,
        name: text?.name ?? "House text",
        rung: rungLabel(index, slot.ladder.length),
        guidance: text?.guidance ?? "",
        mayChoose:
          can(actor, "clause:choose") && role !== null && mayAcceptRung(role, index, { id, acceptRoles }),
        acceptedBy: index === 0 ? "" : writeRoles(acceptRoles),
      },
    ];
  });
}

function dealClauseDto(
  clause: ResolvedClause,
  model: Parameters<typeof isForModel>[1],
  actor: Actor,
): DealClauseDto {
  const { slot, taken } = clause;
  const latest = slot.variants.find(({ id }) => id === taken?.id)?.latest;
  return {
    slotId: slot.id,
    key: slot.key,
    heading: slot.heading,
    current: taken && {
      id: taken.id,
      name: taken.text?.name ?? "House text",
      rung: taken.rung,
      version: taken.text?.version ?? null,
      isOutdated: taken.text !== null && latest !== undefined && latest.version !== taken.text.version,
      isChosen: taken.isChosen,
      acceptedByName: taken.acceptedByName,
      acceptedRole: taken.acceptedRole,
      reason: taken.reason,
    },
    options: optionsOf(clause, model, actor),
  };
}

/** The clauses of a deal for which the library has texts, and what this person may take. Throws `not_found`. */
export async function listDealClauses(work: Work, dealId: string): Promise<DealClausesDto> {
  permit(work, "clause:read");
  const { workspaceId } = work.scope;
  const deal = await work.tx.deal.findUnique({
    where: { workspaceId_id: { workspaceId, id: dealId } },
    select: { model: true },
  });
  if (!deal) throw notFound("deal");
  const clauses = await resolveDealClauses(work, dealId, deal.model);
  return {
    clauses: clauses.map((clause) => dealClauseDto(clause, deal.model, work.actor)),
    abilities: { choose: can(work.actor, "clause:choose") },
  };
}
