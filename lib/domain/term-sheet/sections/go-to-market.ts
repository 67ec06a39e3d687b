import * as z from "zod";
import {
  boolean,
  choice,
  date,
  decimal,
  group,
  integer,
  list,
  longText,
  money,
  partyRef,
  period,
  row,
  rows,
  text,
} from "../term-kind";
import { otherTerms } from "./other-terms";

export const commitmentKinds = [
  "co_marketing_fund",
  "dedicated_people",
  "trained_sellers",
  "certified_people",
  "joint_pipeline",
  "onboarded_partners",
  "campaign",
  "event",
  "listing",
  "launch",
  "integration",
  "materials",
  "sponsorship",
  "referrals",
  "product_work",
  "other",
] as const;
export const cadences = ["monthly", "quarterly", "half_yearly", "yearly"] as const;
export const minimumMeasures = ["purchases", "net_revenue", "royalties", "units", "marketing_spend"] as const;
export const minimumShortfalls = [
  "pay_difference",
  "exclusivity_ends",
  "right_to_end",
  "corrective_plan",
] as const;
export const levelConsequences = ["none", "benefits_end", "exclusivity_narrows", "right_to_end"] as const;

/** Something one side must do, measurable, funded and with a remedy (domain.md §1, §4; S0). */
export const commitmentSchema = row({
  kind: choice(commitmentKinds),
  party: partyRef,
  description: longText,
  metric: text,
  target: decimal,
  unit: text,
  dueOn: date,
  cadence: choice(cadences),
  funding: money,
  owner: text,
  evidence: text,
  remedy: group({ correctivePlan: boolean, cureDays: integer, rightToEnd: boolean }).prefault({}),
});

/** What each side does to win business, how it is reviewed and which certification levels count (S0). */
export const goToMarketSectionSchema = z.strictObject({
  commitments: rows(commitmentSchema),
  /** What one party must buy, earn or spend at least; it may rise from year to year. Amount or count, not both. */
  minimums: rows(
    row({
      party: partyRef,
      measure: choice(minimumMeasures),
      description: longText,
      years: rows(row({ fromYear: integer, untilYear: integer, amount: money, target: decimal, unit: text })),
      shortfall: choice(minimumShortfalls),
      cureDays: integer,
    }),
  ),
  programme: group({
    name: text,
    operator: partyRef,
    participants: text,
    participantTarget: integer,
    entryCriteria: list,
    admission: longText,
  }).prefault({}),
  programmeLevels: rows(
    row({
      name: text,
      party: partyRef,
      certifiedPeople: integer,
      requirements: longText,
      benefits: longText,
      reachBy: date,
      checked: choice(cadences),
      ifLost: choice(levelConsequences),
      cureDays: integer,
    }),
  ),
  review: group({
    cadence: choice(cadences),
    forum: text,
    rightToEnd: boolean,
    missedReviews: integer,
    endNotice: period,
  }).prefault({}),
  otherTerms,
});
export type Commitment = z.infer<typeof commitmentSchema>;
