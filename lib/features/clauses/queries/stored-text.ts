import { type Role, roles } from "@/lib/domain/access/role";
import { type PartnershipModel, partnershipModels } from "@/lib/domain/deal/partnership-model";
import type { LibraryClause } from "@/lib/domain/document/library/library-clause";
import { readTemplate } from "@/lib/domain/document/library/read-template";
import type { ReadTemplate } from "@/lib/domain/document/library/template-node";
import type { VariantTextDto } from "../dto";

/** The columns of one version of a variant. */
export const versionColumns = {
  id: true,
  variantId: true,
  version: true,
  name: true,
  template: true,
  models: true,
  acceptRoles: true,
  leavesOut: true,
  guidance: true,
  savedByName: true,
  savedAt: true,
} as const;

export interface StoredText {
  id: string;
  variantId: string;
  version: number;
  name: string;
  template: string;
  models: string[];
  acceptRoles: string[];
  leavesOut: string[];
  guidance: string;
  savedByName: string;
  savedAt: Date;
}

/** Stored words as the models and roles of today; one that has gone is left out. */
export const modelsOf = (stored: readonly string[]): PartnershipModel[] =>
  partnershipModels.filter((model) => stored.includes(model));
export const rolesOf = (stored: readonly string[]): Role[] => roles.filter((role) => stored.includes(role));

/** Texts that were read before: the same words read the same as long as the program runs. */
const known = new Map<string, ReadTemplate>();
const maxKnown = 500;

/** A stored text as the program of today reads it. */
export function readStored(text: Pick<StoredText, "template">): ReadTemplate {
  const before = known.get(text.template);
  if (before) return before;
  if (known.size >= maxKnown) known.clear();
  const read = readTemplate(text.template);
  known.set(text.template, read);
  return read;
}

type Slot = { key: string; isOwn: boolean; section: string; heading: string };

/** A stored text as documents are compiled with it; one that can no longer be read says why. */
export function toLibraryClause(slot: Slot, text: StoredText): LibraryClause {
  const read = readStored(text);
  const [first] = read.ok ? [] : read.problems;
  return {
    slotId: slot.key,
    own: slot.isOwn ? { section: slot.section, heading: slot.heading } : null,
    name: text.name,
    nodes: read.ok ? read.nodes : null,
    problem: first ? `line ${first.line} of it cannot be used. ${first.message}` : null,
  };
}

export const toTextDto = (text: StoredText): VariantTextDto => ({
  version: text.version,
  name: text.name,
  template: text.template,
  models: modelsOf(text.models),
  acceptRoles: rolesOf(text.acceptRoles),
  leavesOut: text.leavesOut,
  guidance: text.guidance,
  savedAt: text.savedAt.toISOString(),
  savedByName: text.savedByName,
});
