import type { Finding, Severity } from "@/lib/domain/playbook/rule";
import { severities } from "@/lib/domain/playbook/rule";
import { findRule } from "@/lib/domain/playbook/rules";

import { lintFreeText, lintTermSheet } from "@/lib/domain/playbook/run";
import { findEntry } from "@/lib/domain/term-sheet/catalogue";
import { toCataloguePath } from "@/lib/domain/term-sheet/path";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { invalid } from "@/lib/platform/errors/app-error";
import type { LintAnswerDto, LintFindingDto } from "../dto";
import type { LintRequest } from "../schema";

function findingDto(finding: Finding): LintFindingDto {
  const rule = findRule(finding.ruleId);
  return {
    ruleId: finding.ruleId,
    title: rule?.title ?? finding.ruleId,
    severity: finding.severity,
    path: finding.path,
    message: finding.message,
    explanation: rule?.explanation ?? "",
    source: rule?.source ?? "",
    relatedPaths: [...(finding.relatedPaths ?? [])],
    signOff: [...(rule?.signOff ?? [])],
    suggestion: finding.suggestion ?? null,
    fix: finding.fix?.label ?? null,
  };
}

function findingsOf(request: LintRequest): readonly Finding[] {
  if ("termSheet" in request) return lintTermSheet(request.termSheet, { model: request.model });
  if (findEntry(toCataloguePath(request.path)))
    return lintFreeText(request.path, request.text, { model: "co_sell" });
  throw invalid("There is no such term in the catalogue. Nothing was checked.", [
    { path: "path", message: `“${request.path.slice(0, 100)}” is not the path of a term.` },
  ]);
}

/** Lints what was sent and keeps nothing. */
export function lintTerms(work: Work, request: LintRequest): LintAnswerDto {
  permit(work, "term_sheet:read");
  const findings = findingsOf(request).map(findingDto);
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    findings,
    countBySeverity: Object.fromEntries(severities.map((severity) => [severity, count(severity)])) as Record<
      Severity,
      number
    >,
  };
}
