import { type RuleSetting, settingSchema } from "@/lib/domain/playbook/stored-setting";
import { type WordingRule, wordingRuleSchema } from "@/lib/domain/playbook/wording/wording-rule";
import type { Work } from "@/lib/platform/command/context";

/** What the workspace set, by rule id. What a later version of the product stored otherwise is passed over. */
export async function readRuleSettings(work: Work): Promise<Map<string, RuleSetting>> {
  const rows = await work.tx.ruleSetting.findMany({
    where: { workspaceId: work.scope.workspaceId },
    select: { ruleId: true, severity: true, reason: true, bandLow: true, bandHigh: true },
  });
  return new Map(
    rows.flatMap(({ ruleId, ...row }) => {
      const setting = settingSchema.safeParse(row);
      return setting.success ? [[ruleId, setting.data] as const] : [];
    }),
  );
}

/** The wording rules in use, oldest first. */
export async function readWordingRules(work: Work): Promise<WordingRule[]> {
  const rows = await work.tx.wordingRule.findMany({
    where: { workspaceId: work.scope.workspaceId, removedAt: null },
    orderBy: { id: "asc" },
    take: 200,
    select: { id: true, phrase: true, message: true, suggestion: true, severity: true },
  });
  return rows.flatMap((row) => {
    const rule = wordingRuleSchema.safeParse(row);
    return rule.success ? [rule.data] : [];
  });
}
