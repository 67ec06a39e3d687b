import { findingKey } from "@/lib/domain/playbook/finding-key";
import type { Finding, LintContext } from "@/lib/domain/playbook/rule";
import { lintTermSheet } from "@/lib/domain/playbook/run";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";

/** The findings of a sheet, each with the key an acceptance is bound to. */
export const keyedFindings = (sheet: TermSheet, context: LintContext): (Finding & { key: string })[] =>
  lintTermSheet(sheet, context).map((finding) => ({ ...finding, key: findingKey(sheet, finding) }));
