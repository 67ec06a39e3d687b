import { z } from "zod";
import { roles } from "@/lib/domain/access/role";
import { severities } from "@/lib/domain/playbook/rule";

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
