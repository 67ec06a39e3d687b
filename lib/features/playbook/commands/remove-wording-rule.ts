import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { conflict } from "@/lib/platform/errors/app-error";
import type { WordingRuleDto } from "../dto";
import { getWordingRule } from "../queries/playbook";
import { removeWordingRuleSchema } from "../schema";

/** Takes a wording rule out of use; it is kept for the trail. Answers the rule as it was. */
export const removeWordingRule = defineCommand({
  name: "playbook.remove_wording_rule",
  input: removeWordingRuleSchema,
  async run(work, { wordingRuleId, version }): Promise<WordingRuleDto> {
    permit(work, "playbook:edit");
    const { tx, scope, clock } = work;
    const rule = await getWordingRule(work, wordingRuleId);
    const stored = await tx.wordingRule.updateMany({
      where: { workspaceId: scope.workspaceId, id: wordingRuleId, version, removedAt: null },
      data: {
        removedAt: clock.now(),
        version: { increment: 1 },
        savedByName: work.actorName,
        savedAt: clock.now(),
      },
    });
    if (stored.count === 0) throw conflict("This wording rule was changed meanwhile. It was not removed.");
    await record(work, {
      action: "playbook.wording_rule_removed",
      objectKind: "wording_rule",
      objectId: wordingRuleId,
      detail: { phrase: rule.phrase },
    });
    return rule;
  },
});
