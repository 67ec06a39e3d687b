import { roleHolds } from "@/lib/domain/access/permissions";
import { type Role, roles } from "@/lib/domain/access/role";
import { modelLabels } from "@/lib/domain/deal/model-label";
import { type PartnershipModel, partnershipModels } from "@/lib/domain/deal/partnership-model";
import { writeRoles } from "@/lib/domain/document/library/ladder";
import type { ClauseSlotDto } from "@/lib/features/clauses/dto";

/** "preferred" → "Preferred". */
export const asTitle = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Every model" or their names. */
export const modelsText = (models: readonly PartnershipModel[]): string =>
  models.length === 0 || models.length === partnershipModels.length
    ? "Every model"
    : models.map((model) => modelLabels[model]).join(", ");

/** Who may accept a rung, in a few words. */
export const acceptText = (acceptRoles: readonly Role[]): string =>
  acceptRoles.length === 0 ? "anyone who may choose clauses" : writeRoles(acceptRoles);

/** Roles that may choose clauses at all, and so may be named. */
export const acceptingRoles: readonly Role[] = roles.filter((role) => roleHolds(role, "clause:choose"));

/** The whole section reads as such; everything else by its heading. */
export const slotTitle = (slot: Pick<ClauseSlotDto, "heading" | "isWhole">): string =>
  slot.isWhole ? `${slot.heading}, the whole section` : slot.heading;

export const newVariantHref = (slot: Pick<ClauseSlotDto, "key">): string =>
  `/library/clauses/new?clause=${encodeURIComponent(slot.key)}`;
export const newOwnHref = (section: string): string =>
  `/library/clauses/new?section=${encodeURIComponent(section)}`;
