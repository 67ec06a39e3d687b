import { can } from "@/lib/domain/access/permissions";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { fromDateColumn } from "@/lib/platform/db/date-column";
import { notFound } from "@/lib/platform/errors/app-error";
import type { PartnerDto } from "../dto";

const contactSelect = {
  id: true,
  name: true,
  email: true,
  title: true,
  phone: true,
  hasAuthority: true,
  version: true,
} as const;

/** A partner with its contacts and deals. Throws `not_found` for ids of other workspaces too. */
export async function getPartner(work: Work, partnerId: string): Promise<PartnerDto> {
  permit(work, "partner:read");
  const row = await work.tx.partner.findUnique({
    where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: partnerId } },
    select: {
      id: true,
      name: true,
      website: true,
      domain: true,
      industry: true,
      country: true,
      city: true,
      phone: true,
      description: true,
      partnershipType: true,
      externalId: true,
      standing: true,
      expectedAnnualRevenue: true,
      currency: true,
      screenResult: true,
      lookAgainOn: true,
      assessmentId: true,
      score: true,
      scoreLow: true,
      scoreHigh: true,
      tier: true,
      isCloseCall: true,
      version: true,
      createdAt: true,
      updatedAt: true,
      archivedAt: true,
      owner: { select: { id: true, name: true } },
      contacts: { select: contactSelect, orderBy: [{ name: "asc" }, { id: "asc" }] },
      deals: {
        select: {
          id: true,
          number: true,
          title: true,
          model: true,
          stage: true,
          expectedAnnualValue: true,
          currency: true,
          updatedAt: true,
          owner: { select: { id: true, name: true } },
        },
        orderBy: { number: "desc" },
        take: 200,
      },
    },
  });
  if (!row) throw notFound("partner");
  return {
    ...row,
    expectedAnnualRevenue: row.expectedAnnualRevenue?.toFixed() ?? null,
    lookAgainOn: row.lookAgainOn ? fromDateColumn(row.lookAgainOn) : null,
    score: row.score?.toFixed() ?? null,
    scoreLow: row.scoreLow?.toFixed() ?? null,
    scoreHigh: row.scoreHigh?.toFixed() ?? null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    archivedAt: row.archivedAt?.toISOString() ?? null,
    deals: row.deals.map((deal) => ({
      ...deal,
      expectedAnnualValue: deal.expectedAnnualValue.toFixed(),
      updatedAt: deal.updatedAt.toISOString(),
    })),
    abilities: {
      edit: can(work.actor, "partner:edit"),
      openDeal: can(work.actor, "deal:open"),
      score: can(work.actor, "assessment:score"),
    },
  };
}
