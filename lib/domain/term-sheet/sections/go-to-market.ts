import * as z from "zod";
import {
  boolean,
  choice,
  date,
  decimal,
  group,
  integer,
  longText,
  money,
  partyRef,
  row,
  rows,
  text,
} from "../term-kind";

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
  "other",
] as const;
export const cadences = ["monthly", "quarterly", "half_yearly", "yearly"] as const;

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
  programmeLevels: rows(
    row({
      name: text,
      party: partyRef,
      certifiedPeople: integer,
      requirements: longText,
      benefits: longText,
    }),
  ),
  review: group({ cadence: choice(cadences), forum: text }).prefault({}),
});
export type Commitment = z.infer<typeof commitmentSchema>;
