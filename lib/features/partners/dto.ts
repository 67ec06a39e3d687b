import { z } from "zod";
import { partnershipModels } from "@/lib/domain/deal/partnership-model";
import { stages } from "@/lib/domain/deal/stage";
import type { ColumnMapping } from "@/lib/domain/partner/import-field";
import {
  type PartnerTier,
  partnerStandings,
  partnerTiers,
  screenResults,
} from "@/lib/domain/partner/partner-values";
import type { Money } from "@/lib/domain/shared/money";

const id = z.uuid();
const instant = z.iso.datetime();
export const personDto = z.strictObject({ id, name: z.string() });
export type PersonDto = z.infer<typeof personDto>;

export const contactDto = z.strictObject({
  id,
  name: z.string(),
  email: z.string(),
  title: z.string(),
  phone: z.string(),
  hasAuthority: z.boolean(),
  version: z.int(),
});
export type ContactDto = z.infer<typeof contactDto>;

/** A deal as the partner's page lists it. */
export const partnerDealDto = z.strictObject({
  id,
  number: z.int(),
  title: z.string(),
  model: z.enum(partnershipModels),
  stage: z.enum(stages),
  expectedAnnualValue: z.string(),
  currency: z.string(),
  owner: personDto,
  updatedAt: instant,
});

/** Scores are 0 to 100 with at most three decimals; null while nothing is settled. */
const partnerFigures = {
  standing: z.enum(partnerStandings),
  owner: personDto.nullable(),
  expectedAnnualRevenue: z.string().nullable(),
  currency: z.string(),
  screenResult: z.enum(screenResults).nullable(),
  lookAgainOn: z.iso.date().nullable(),
  score: z.string().nullable(),
  scoreLow: z.string().nullable(),
  scoreHigh: z.string().nullable(),
  tier: z.enum(partnerTiers).nullable(),
  isCloseCall: z.boolean(),
  version: z.int(),
  updatedAt: instant,
};

export const partnerDto = z.strictObject({
  id,
  name: z.string(),
  website: z.string(),
  domain: z.string(),
  industry: z.string(),
  country: z.string(),
  city: z.string(),
  phone: z.string(),
  description: z.string(),
  partnershipType: z.string(),
  externalId: z.string(),
  ...partnerFigures,
  assessmentId: id.nullable(),
  createdAt: instant,
  archivedAt: instant.nullable(),
  contacts: z.array(contactDto),
  deals: z.array(partnerDealDto),
  abilities: z.strictObject({ edit: z.boolean(), openDeal: z.boolean(), score: z.boolean() }),
});
export type PartnerDto = z.infer<typeof partnerDto>;

/** One thing that happened to a partner, newest first. `detail` is what the audit trail keeps. */
export const partnerEventDto = z.strictObject({
  seq: z.string(),
  at: instant,
  actorName: z.string(),
  via: z.string(),
  action: z.string(),
  detail: z.record(z.string(), z.unknown()),
});
export type PartnerEventDto = z.infer<typeof partnerEventDto>;

/** The newest deal that is still on, as the list shows it. */
export const openDealDto = z.strictObject({
  id,
  title: z.string(),
  stage: z.enum(stages),
  turn: z.enum(["ours", "theirs"]),
  turnSince: instant,
});

export const partnerRowDto = z.strictObject({
  id,
  name: z.string(),
  country: z.string(),
  industry: z.string(),
  partnershipType: z.string(),
  ...partnerFigures,
  /** Another tier that lies at most two points away by the score, and the points that are enough to get there. */
  nearestTier: z.strictObject({ tier: z.enum(partnerTiers), points: z.string() }).nullable(),
  /** The tier the expected revenue says, where it is another one; null where they agree or cannot be compared. */
  revenueTier: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
  deal: openDealDto.nullable(),
});
export type PartnerRowDto = z.infer<typeof partnerRowDto>;

/** One page of a list. The cursors are null at its ends. */
export const partnerPageDto = z.strictObject({
  rows: z.array(partnerRowDto),
  next: z.string().nullable(),
  previous: z.string().nullable(),
});
export type PartnerPageDto = z.infer<typeof partnerPageDto>;

/** A tab above the list: built in (no id) or saved by a person. `query` is its part of the address. */
export interface PartnerViewDto {
  id: string | null;
  name: string;
  query: string;
  count: number;
  isShared: boolean;
  isMine: boolean;
}

/** The head of a group: partners of one tier, or without one. */
export interface TierGroupDto {
  tier: PartnerTier | null;
  count: number;
  /** Expected a year, by currency. */
  revenue: Money[];
  /** "85–100" by the default rubric; empty without one. */
  range: string;
  /** Who looks after them and with what; empty where nobody does. */
  care: string;
}

/** Everything the partners page shows. */
export interface PartnerListDto extends PartnerPageDto {
  /** How many match the filter. */
  total: number;
  /** The groups of the list, in its order; empty while it is not grouped. */
  groups: TierGroupDto[];
  views: PartnerViewDto[];
  owners: PersonDto[];
  /** Types in use, most frequent first. */
  types: string[];
  currency: string;
  timeZone: string;
  /** Now, as the server has it: for "how long". */
  now: string;
  abilities: { edit: boolean; import: boolean };
}

export const importDto = z.strictObject({
  id,
  fileName: z.string(),
  state: z.enum(["queued", "running", "done", "failed", "undone"]),
  /** Rows below the head; 0 until they have been counted. */
  total: z.int(),
  done: z.int(),
  created: z.int(),
  updated: z.int(),
  skipped: z.int(),
  failed: z.int(),
  /** After an undo: rows taken back, and rows kept because they were edited or used since. */
  reversed: z.int(),
  kept: z.int(),
  /** Why the file could not be read to its end. */
  error: z.string().nullable(),
  createdAt: instant,
  finishedAt: instant.nullable(),
  undoneAt: instant.nullable(),
});
export type ImportDto = z.infer<typeof importDto>;

export const importRowDto = z.strictObject({
  /** As a spreadsheet counts: the head is row 1. */
  rowNumber: z.int(),
  outcome: z.string(),
  partnerId: id.nullable(),
  message: z.string(),
});
export type ImportRowDto = z.infer<typeof importRowDto>;

/** What the mapping page shows of an uploaded list. */
export interface ImportPreviewDto {
  fileId: string;
  fileName: string;
  encoding: string;
  heads: string[];
  rows: string[][];
  mapping: ColumnMapping;
  repeatedHeads: string[];
  /** For rows shown that look like a partner already here: the place of the row and the partner. */
  duplicates: { place: number; name: string; because: string }[];
}
