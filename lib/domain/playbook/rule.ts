import type { Role } from "../access/role";
import type { PartnershipModel } from "../deal/partnership-model";
import type { TermChange } from "../term-sheet/changes";
import type { TermSheet, TermSheetInput } from "../term-sheet/term-sheet";
import type { FreeText } from "./free-text";
import type { DealPromises } from "./radar/promise";
import type { WordingRule } from "./wording/wording-rule";

/** From what blocks a deal to what is worth a remark; also the order in which findings are shown. */
export const severities = ["red_flag", "missing", "contradiction", "vague", "benchmark"] as const;
export type Severity = (typeof severities)[number];

/** What a workspace may set for a rule; "off" silences it. */
export const settableSeverities = [...severities, "off"] as const;
export type SettableSeverity = (typeof settableSeverities)[number];

/** What a rule may know beside the sheet. Pure data, so that linting is the same everywhere. */
export type LintContext = {
  model: PartnershipModel;
  /** Bands a workspace set in place of a benchmark's own, by rule id. */
  bands?: Readonly<Record<string, { low?: string; high?: string }>>;
  /** Severities a workspace set in place of a rule's own, by rule id. */
  severities?: Readonly<Record<string, SettableSeverity>>;
  /** Wording rules the workspace wrote itself. */
  wordingRules?: readonly WordingRule[];
  /** What other deals of the workspace promise; absent for whoever may not see them. */
  otherDeals?: readonly DealPromises[];
  /** The partner of this deal as the desk names it. */
  partnerName?: string;
};

/** What is usual for a figure: decimal strings, either end may be open. */
export type Band = { low?: string; high?: string; unit: string };

/** A change that would settle the finding, offered as one click and never made by itself. */
export type Fix = { label: string; changes: readonly TermChange[] };

/** What a rule found, before the run adds rule id and severity. */
export type RuleHit = {
  /** Concrete path of the term or row it is about. */
  path: string;
  /** One or two plain sentences: what is wrong and what to do. */
  message: string;
  /** Further terms that the finding rests on; they are part of its key. */
  relatedPaths?: readonly string[];
  /** Tells two findings at one path apart, such as the vague phrase. */
  subject?: string;
  /** A better wording, as a sentence; for a person to adapt where no fix can be offered. */
  suggestion?: string;
  /** The passage of another deal it is about. */
  otherDeal?: { dealId: string; title: string; path: string; words: string };
  fix?: Fix;
};

export type Finding = RuleHit & { ruleId: string; severity: Severity };

/** An example as words for the rules page and as terms that the tests lint. */
export type RuleExample = {
  text: string;
  model?: PartnershipModel;
  /** What the linter is told beside the terms. */
  context?: Omit<LintContext, "model">;
  terms: Omit<TermSheetInput, "schemaVersion">;
};

/** One rule of the linter: one file, pure, with its reason and where the reason comes from (domain.md §5). */
export type Rule = {
  id: string;
  title: string;
  severity: Severity;
  /** S0 to S4, or "house" for a rule that is plain logic. */
  source: string;
  explanation: string;
  /** What to do about it, where the message of a finding does not already say it. */
  howToFix?: string;
  /** For a benchmark: the band it compares with unless the workspace sets another. */
  band?: Band;
  /** Who may accept a finding of this rule as a risk; all of them must. */
  signOff: readonly Role[];
  check(sheet: TermSheet, context: LintContext): readonly RuleHit[];
  /** For a rule about words: the same question for one text without its sheet. */
  readText?(text: FreeText, context: LintContext): readonly RuleHit[];
  examples: { bad: RuleExample; good: RuleExample };
};
