import { can } from "@/lib/domain/access/permissions";
import type { Rule } from "@/lib/domain/playbook/rule";
import { mayBeOff, severityOf } from "@/lib/domain/playbook/rule-setting";
import { allRules, findRule } from "@/lib/domain/playbook/rules";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { notFound } from "@/lib/platform/errors/app-error";
import type { PlaybookDto, PlaybookRuleDto, WordingRuleDto } from "../dto";

type SettingRow = {
  ruleId: string;
  severity: string | null;
  reason: string;
  bandLow: string | null;
  bandHigh: string | null;
  version: number;
  setByName: string;
  setAt: Date;
};

function ruleDto(rule: Rule, row: SettingRow | undefined): PlaybookRuleDto {
  const severity = severityOf(
    rule,
    row?.severity ? { [rule.id]: row.severity as PlaybookRuleDto["severity"] } : undefined,
  );
  return {
    id: rule.id,
    title: rule.title,
    explanation: rule.explanation,
    source: rule.source,
    howToFix: rule.howToFix ?? null,
    signOff: [...rule.signOff],
    usualSeverity: rule.severity,
    severity,
    mayBeOff: mayBeOff(rule),
    band: rule.band
      ? {
          usualLow: rule.band.low ?? null,
          usualHigh: rule.band.high ?? null,
          low: row?.bandLow ?? null,
          high: row?.bandHigh ?? null,
          unit: rule.band.unit,
        }
      : null,
    bad: rule.examples.bad.text,
    good: rule.examples.good.text,
    setting: row
      ? { reason: row.reason, byName: row.setByName, at: row.setAt.toISOString(), version: row.version }
      : null,
  };
}

async function settingRows(work: Work): Promise<Map<string, SettingRow>> {
  const rows = await work.tx.ruleSetting.findMany({
    where: { workspaceId: work.scope.workspaceId },
    select: {
      ruleId: true,
      severity: true,
      reason: true,
      bandLow: true,
      bandHigh: true,
      version: true,
      setByName: true,
      setAt: true,
    },
  });
  return new Map(rows.map((row) => [row.ruleId, row]));
}

async function wordingRules(work: Work): Promise<WordingRuleDto[]> {
  const rows = await work.tx.wordingRule.findMany({
    where: { workspaceId: work.scope.workspaceId, removedAt: null },
    orderBy: { id: "asc" },
    take: 200,
    select: {
      id: true,
      phrase: true,
      message: true,
      suggestion: true,
      severity: true,
      version: true,
      savedByName: true,
      savedAt: true,
    },
  });
  return rows.map(({ savedByName, savedAt, severity, ...row }) => ({
    ...row,
    severity: severity as WordingRuleDto["severity"],
    byName: savedByName,
    at: savedAt.toISOString(),
  }));
}

/** Every rule with what the workspace set for it, and the wording rules it wrote itself. */
export async function getPlaybook(work: Work): Promise<PlaybookDto> {
  permit(work, "term_sheet:read");
  const settings = await settingRows(work);
  return {
    rules: allRules.map((rule) => ruleDto(rule, settings.get(rule.id))),
    wordingRules: await wordingRules(work),
    abilities: { edit: can(work.actor, "playbook:edit") },
  };
}

/** One rule with what the workspace set for it. Throws `not_found`. */
export async function getPlaybookRule(work: Work, ruleId: string): Promise<PlaybookRuleDto> {
  permit(work, "term_sheet:read");
  const rule = findRule(ruleId);
  if (!rule) throw notFound("rule");
  return ruleDto(rule, (await settingRows(work)).get(ruleId));
}

/** One wording rule in use. Throws `not_found`. */
export async function getWordingRule(work: Work, id: string): Promise<WordingRuleDto> {
  const rule = (await wordingRules(work)).find((row) => row.id === id);
  if (!rule) throw notFound("wording rule");
  return rule;
}
