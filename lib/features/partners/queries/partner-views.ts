import type { Work } from "@/lib/platform/command/context";
import { memberIdOf } from "@/lib/platform/command/permit";
import type { PartnerViewDto } from "../dto";
import { type PartnerAddress, type PartnerFilter, partnerAddressSchema } from "../schema";
import { countPartners } from "./count-partners";

/** Views everybody has, with their part of the address. */
const builtIn: readonly { name: string; query: string }[] = [
  { name: "All", query: "" },
  { name: "Mine", query: "owner=me" },
  { name: "Tier 1", query: "tier=tier_1&sort=score&dir=desc" },
  { name: "Close calls", query: "close=1&sort=score&dir=desc" },
  { name: "Scored, no deal", query: "scored=yes&deal=no&sort=score&dir=desc" },
  { name: "Look again", query: "again=1&sort=lookAgainOn" },
];

/** The filter an address asks for; "me" becomes the person who looks. */
export function filterOf(address: PartnerAddress, memberId: string): PartnerFilter {
  return {
    text: address.q,
    tiers: address.tier,
    standings: address.standing,
    types: address.type,
    owners: [...new Set(address.owner.map((owner) => (owner === "me" ? memberId : owner)))],
    scoreMin: address.score,
    screenings: address.screen,
    hasDeal: address.deal,
    isScored: address.scored,
    isCloseCall: address.close,
    isLookAgainDue: address.again,
    isArchived: address.archived,
  };
}

export function readPartnerAddress(query: string): PartnerAddress {
  return partnerAddressSchema.parse(Object.fromEntries(new URLSearchParams(query)));
}

/** Built-in and saved views with how many partners each holds now, and how many match `filter`. */
export async function listPartnerViews(
  work: Work,
  filter: PartnerFilter,
): Promise<{ views: PartnerViewDto[]; total: number }> {
  const memberId = memberIdOf(work.actor);
  const saved = await work.tx.savedView.findMany({
    where: {
      workspaceId: work.scope.workspaceId,
      list: "partners",
      OR: [{ memberId }, { isShared: true }],
    },
    select: { id: true, name: true, query: true, isShared: true, memberId: true },
    orderBy: { createdAt: "asc" },
    take: 30,
  });
  const views = [
    ...builtIn.map((view) => ({ ...view, id: null, isShared: false, isMine: false })),
    ...saved.map(({ memberId: by, ...view }) => ({ ...view, isMine: by === memberId })),
  ];
  const filters = views.map(({ query }) => filterOf(readPartnerAddress(query), memberId));
  const [total = 0, ...counts] = await countPartners(work, [filter, ...filters]);
  return { total, views: views.map((view, place) => ({ ...view, count: counts[place] ?? 0 })) };
}
