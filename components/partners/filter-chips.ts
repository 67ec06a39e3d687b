import { partnerTierLabels, screenResultLabels, standingLabels } from "@/lib/domain/partner/partner-values";
import type { PersonDto } from "@/lib/features/partners/dto";
import type { PartnerAddress } from "@/lib/features/partners/schema";

export interface FilterChipText {
  /** The part of the address it stands for. */
  part: string;
  lead: string;
  text: string;
}

const anyOf = (words: readonly string[]): string =>
  words.length > 2 ? `any of ${words.length}` : words.join(" or ");

function ownerName(owner: string, owners: readonly PersonDto[]): string {
  if (owner === "me") return "me";
  if (owner === "none") return "nobody";
  return owners.find(({ id }) => id === owner)?.name ?? "somebody who left";
}

/** The filters in force, in words. */
export function filterChips(address: PartnerAddress, owners: readonly PersonDto[]): FilterChipText[] {
  const chips: [string, string, string][] = [
    ["tier", "Tier", anyOf(address.tier.map((tier) => partnerTierLabels[tier].replace("Tier ", "")))],
    ["score", "Score", address.score === null ? "" : `${address.score} or more`],
    ["standing", "Standing", anyOf(address.standing.map((standing) => standingLabels[standing]))],
    ["type", "Type", anyOf(address.type)],
    ["owner", "Owner", anyOf(address.owner.map((owner) => ownerName(owner, owners)))],
    ["screen", "Screen", anyOf(address.screen.map((result) => screenResultLabels[result]))],
    ["deal", "Deal", address.deal === null ? "" : address.deal ? "open" : "none"],
    ["scored", "Scored", address.scored === null ? "" : address.scored ? "yes" : "not yet"],
    ["close", "Tier", address.close ? "close call" : ""],
    ["again", "Look again", address.again ? "due" : ""],
    ["archived", "Archived", address.archived ? "only" : ""],
  ];
  return chips.filter(([, , text]) => text !== "").map(([part, lead, text]) => ({ part, lead, text }));
}
