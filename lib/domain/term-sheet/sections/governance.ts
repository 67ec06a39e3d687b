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
  row,
  rows,
  text,
} from "../term-kind";
import { otherTerms } from "./other-terms";

export const bodyKinds = ["working_team", "steering", "sponsors", "technical", "pipeline_review"] as const;
export const bodyCadences = [
  "weekly",
  "fortnightly",
  "monthly",
  "quarterly",
  "half_yearly",
  "yearly",
] as const;
export const contactDuties = [
  "executive_sponsor",
  "partner_manager",
  "technical_lead",
  "project_manager",
] as const;
export const decisionMakers = ["working_team", "steering", "sponsors", "one_party", "all_parties"] as const;
export const decisionRules = ["unanimous", "majority", "after_consulting", "alone"] as const;
export const changeCostRules = ["requester", "shared", "agreed_each_time"] as const;
export const silenceMeanings = ["accepted", "refused"] as const;
export const riskLevels = ["low", "medium", "high"] as const;

/** Who meets, who decides, how a dispute climbs, how changes are made, which risks are watched (domain.md §4; S1, S2, S3). */
export const governanceSectionSchema = z.strictObject({
  contacts: rows(row({ party: partyRef, duty: choice(contactDuties), name: text, title: text })),
  bodies: rows(
    row({
      name: text,
      kind: choice(bodyKinds),
      cadence: choice(bodyCadences),
      members: list,
      chair: partyRef,
      tasks: longText,
      quorum: text,
    }),
  ),
  decisions: rows(
    row({
      matter: text,
      decidedBy: choice(decisionMakers),
      party: partyRef,
      rule: choice(decisionRules),
      above: money,
      withinBusinessDays: integer,
    }),
  ),
  escalation: rows(row({ level: text, people: text, withinBusinessDays: integer })),
  reports: rows(row({ party: partyRef, title: text, cadence: choice(bodyCadences), content: longText })),
  changeControl: group({
    inWriting: boolean,
    answerBusinessDays: integer,
    decidedBy: choice(decisionMakers),
    cost: choice(changeCostRules),
    procedure: longText,
  }).prefault({}),
  acceptance: group({
    testBusinessDays: integer,
    criteria: longText,
    fixBusinessDays: integer,
    silence: choice(silenceMeanings),
    rejection: longText,
  }).prefault({}),
  risks: rows(
    row({
      risk: text,
      likelihood: choice(riskLevels),
      impact: choice(riskLevels),
      party: partyRef,
      owner: text,
      response: longText,
      reviewOn: date,
    }),
  ),
  riskReview: choice(bodyCadences),
  otherTerms,
});
