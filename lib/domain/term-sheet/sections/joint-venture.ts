import * as z from "zod";
import {
  boolean,
  choice,
  date,
  group,
  integer,
  list,
  longText,
  money,
  partyRef,
  percent,
  period,
  row,
  rows,
  text,
} from "../term-kind";
import { otherTerms } from "./other-terms";

export const ventureForms = ["company", "contract", "dedicated_practice"] as const;
export const contributionKinds = [
  "cash",
  "intellectual_property",
  "people",
  "distribution",
  "assets",
  "other",
] as const;
export const furtherCapitalRules = ["none", "pro_rata", "unanimous_only"] as const;
export const castingVotes = ["none", "chair", "named_party"] as const;
export const boardCadences = ["monthly", "quarterly", "half_yearly", "yearly"] as const;
export const deadlockEnds = ["arbitrator", "casting_vote", "buy_or_sell", "wind_up", "no_change"] as const;
export const transferRules = ["prohibited", "with_consent", "to_affiliates", "free_after_offer"] as const;
export const valuations = ["fair_value", "book_value", "formula"] as const;
export const distributionRules = ["by_equity", "fixed_shares", "reinvest_first", "board_decides"] as const;

/** The venture itself: form, equity, capital, board, reserved matters, deadlock, transfer, exit, distributions (domain.md §4; S4 §2.4). */
export const jointVentureSectionSchema = z.strictObject({
  form: choice(ventureForms),
  entity: group({
    name: text,
    legalForm: text,
    jurisdiction: text,
    business: longText,
    foundBy: date,
  }).prefault({}),
  equity: rows(
    row({
      party: partyRef,
      percent,
      contribution: choice(contributionKinds),
      capital: money,
      description: longText,
      dueOn: date,
    }),
  ),
  capital: group({
    further: choice(furtherCapitalRules),
    limit: money,
    dilutes: boolean,
    loans: longText,
  }).prefault({}),
  board: group({
    cadence: choice(boardCadences),
    quorum: text,
    chair: partyRef,
    castingVote: choice(castingVotes),
    castingParty: partyRef,
  }).prefault({}),
  boardSeats: rows(row({ party: partyRef, seats: integer })),
  management: group({ leads: partyRef, chiefExecutive: text, budget: longText }).prefault({}),
  reservedMatters: list,
  deadlock: group({
    withinBusinessDays: integer,
    end: choice(deadlockEnds),
    details: longText,
  }).prefault({}),
  transfer: group({
    rule: choice(transferRules),
    lockIn: period,
    firstRefusalDays: integer,
    tagAlong: boolean,
    dragAlongPercent: percent,
  }).prefault({}),
  exit: group({
    noticePeriod: period,
    causes: list,
    valuation: choice(valuations),
    details: longText,
  }).prefault({}),
  distributions: group({
    rule: choice(distributionRules),
    cadence: choice(boardCadences),
    minimumPercent: percent,
    reserve: longText,
  }).prefault({}),
  accounts: group({ yearEnd: text, auditor: text, information: longText }).prefault({}),
  otherTerms,
});
