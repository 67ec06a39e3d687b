import type { Finding, LintContext, Severity } from "@/lib/domain/playbook/rule";
import { severities } from "@/lib/domain/playbook/rule";
import { ruleIn } from "@/lib/domain/playbook/rule-in";

import { lintFreeText, lintTermSheet } from "@/lib/domain/playbook/run";
import { findEntry } from "@/lib/domain/term-sheet/catalogue";
import { toCataloguePath } from "@/lib/domain/term-sheet/path";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { invalid, notFound } from "@/lib/platform/errors/app-error";
import type { LintAnswerDto, LintFindingDto } from "../dto";
import type { LintRequest } from "../schema";
import { readLintContext, readWorkspaceLint } from "./lint-context";

const findingDto =
  (context: LintContext) =>
  (finding: Finding): LintFindingDto => {
    const rule = ruleIn(context, finding.ruleId);
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
      otherDeal: finding.otherDeal ?? null,
      fix: finding.fix?.label ?? null,
    };
  };

function findingsOf(request: LintRequest, context: LintContext): readonly Finding[] {
  if ("termSheet" in request) return lintTermSheet(request.termSheet, context);
  if (findEntry(toCataloguePath(request.path))) return lintFreeText(request.path, request.text, context);
  throw invalid("There is no such term in the catalogue. Nothing was checked.", [
    { path: "path", message: `“${request.path.slice(0, 100)}” is not the path of a term.` },
  ]);
}

/** The workspace's settings; with a deal named, what its other deals promise as well. */
async function contextOf(work: Work, request: LintRequest): Promise<LintContext> {
  if (!("termSheet" in request)) return { ...(await readWorkspaceLint(work)), model: "co_sell" };
  if (request.dealId === undefined) return { ...(await readWorkspaceLint(work)), model: request.model };
  const context = await readLintContext(work, request.dealId);
  if (!context) throw notFound("deal");
  return { ...context, model: request.model };
}

/** Lints what was sent and keeps nothing. */
export async function lintTerms(work: Work, request: LintRequest): Promise<LintAnswerDto> {
  permit(work, "term_sheet:read");
  const context = await contextOf(work, request);
  const findings = findingsOf(request, context).map(findingDto(context));
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    findings,
    countBySeverity: Object.fromEntries(severities.map((severity) => [severity, count(severity)])) as Record<
      Severity,
      number
    >,
  };
}
