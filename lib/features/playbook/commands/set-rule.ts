import { decideRuleSetting } from "@/lib/domain/playbook/rule-setting";
import { findRule } from "@/lib/domain/playbook/rules";
import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { conflict, invalid, notFound } from "@/lib/platform/errors/app-error";
import type { PlaybookRuleDto } from "../dto";
import { getPlaybookRule } from "../queries/playbook";
import { setRuleSchema } from "../schema";

/** Sets how grave a rule is in this workspace, or the band of a benchmark; nulls give it back to the product. */
export const setRule = defineCommand({
  name: "playbook.set_rule",
  input: setRuleSchema,
  async run(work, { ruleId, version, ...wanted }): Promise<PlaybookRuleDto> {
    permit(work, "playbook:edit");
    const rule = findRule(ruleId);
    if (!rule) throw notFound("rule");
    const decision = decideRuleSetting(rule, wanted);
    if (!decision.ok)
      throw invalid(decision.refusal.message, [
        { path: decision.refusal.path, message: decision.refusal.message },
      ]);
    const { tx, scope, clock } = work;
    const { workspaceId } = scope;
    const row = { ...decision.value, setByName: work.actorName, setAt: clock.now() };
    if (version === null) {
      const created = await tx.ruleSetting.createMany({
        data: [{ workspaceId, ruleId, ...row }],
        skipDuplicates: true,
      });
      if (created.count === 0) throw conflict("This rule was set meanwhile. Nothing of yours was stored.");
    } else {
      const stored = await tx.ruleSetting.updateMany({
        where: { workspaceId, ruleId, version },
        data: { ...row, version: { increment: 1 } },
      });
      if (stored.count === 0) throw conflict("This rule was set meanwhile. Nothing of yours was stored.");
    }
    await record(work, {
      action: "playbook.rule_set",
      objectKind: "rule",
      objectId: ruleId,
      detail: { rule: rule.title, ...decision.value },
    });
    return getPlaybookRule(work, ruleId);
  },
});
