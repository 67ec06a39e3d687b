import type { Role } from "@/lib/domain/access/role";
import type { PartnershipModel } from "@/lib/domain/deal/partnership-model";
import type { ClauseEditorDto } from "@/lib/features/clauses/dto";

/** A text while it is being written. */
export interface ClauseDraft {
  /** For a new clause of the workspace's own; else the place has one. */
  heading: string;
  name: string;
  template: string;
  models: PartnershipModel[];
  acceptRoles: Role[];
  leavesOut: string[];
  guidance: string;
  place: "preferred" | "lowest";
}

export function draftOf({ variant }: ClauseEditorDto): ClauseDraft {
  const latest = variant?.latest;
  return {
    heading: "",
    name: latest?.name ?? "",
    template: latest?.template ?? "",
    models: latest?.models ?? [],
    acceptRoles: latest?.acceptRoles ?? [],
    leavesOut: latest?.leavesOut ?? [],
    guidance: latest?.guidance ?? "",
    place: "lowest",
  };
}

/** What every door asks for of a text. */
export const fieldsOf = ({ heading: _heading, place: _place, ...fields }: ClauseDraft) => fields;
