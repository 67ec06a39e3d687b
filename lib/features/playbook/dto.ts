import { z } from "zod";
import { roles } from "@/lib/domain/access/role";
import { settableSeverities, severities } from "@/lib/domain/playbook/rule";
import { wordingSeverities } from "@/lib/domain/playbook/wording/wording-rule";

export const lintFindingDto = z.strictObject({
  ruleId: z.string(),
  title: z.string(),
  severity: z.enum(severities),
  /** Concrete path of the term or row it is about; empty for the whole sheet. */
  path: z.string(),
  message: z.string(),
  /** Why the rule exists. */
  explanation: z.string(),
  source: z.string(),
  relatedPaths: z.array(z.string()),
  /** Who may accept it as a risk; all of them must. */
  signOff: z.array(z.enum(roles)),
  /** A better wording to adapt, as a sentence; null when the message says it all. */
  suggestion: z.string().nullable(),
  /** The passage of another deal it is about. */
  otherDeal: z
    .strictObject({ dealId: z.uuid(), title: z.string(), path: z.string(), words: z.string() })
    .nullable(),
  /** What would settle it, in words; null when no change can be offered. */
  fix: z.string().nullable(),
});
export type LintFindingDto = z.infer<typeof lintFindingDto>;

/** Gravest first, then in form order. */
export const lintAnswerDto = z.strictObject({
  findings: z.array(lintFindingDto),
  countBySeverity: z.record(z.enum(severities), z.int()),
});
export type LintAnswerDto = z.infer<typeof lintAnswerDto>;

const instantSchema = z.iso.datetime();

/** A rule of the product with what the workspace set for it. */
export const playbookRuleDto = z.strictObject({
  id: z.string(),
  title: z.string(),
  explanation: z.string(),
  source: z.string(),
  howToFix: z.string().nullable(),
  signOff: z.array(z.enum(roles)),
  /** As the product has it, and as it is in this workspace. */
  usualSeverity: z.enum(severities),
  severity: z.enum(settableSeverities),
  mayBeOff: z.boolean(),
  /** For a benchmark: what is usual, and what the workspace compares with instead; null is an open end or no change. */
  band: z
    .strictObject({
      usualLow: z.string().nullable(),
      usualHigh: z.string().nullable(),
      low: z.string().nullable(),
      high: z.string().nullable(),
      unit: z.string(),
    })
    .nullable(),
  bad: z.string(),
  good: z.string(),
  setting: z
    .strictObject({ reason: z.string(), byName: z.string(), at: instantSchema, version: z.int() })
    .nullable(),
});
export type PlaybookRuleDto = z.infer<typeof playbookRuleDto>;

export const wordingRuleDto = z.strictObject({
  id: z.uuid(),
  phrase: z.string(),
  message: z.string(),
  suggestion: z.string().nullable(),
  severity: z.enum(wordingSeverities),
  version: z.int(),
  byName: z.string(),
  at: instantSchema,
});
export type WordingRuleDto = z.infer<typeof wordingRuleDto>;

export const playbookDto = z.strictObject({
  rules: z.array(playbookRuleDto),
  wordingRules: z.array(wordingRuleDto),
  abilities: z.strictObject({ edit: z.boolean() }),
});
export type PlaybookDto = z.infer<typeof playbookDto>;
