import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { conflict } from "@/lib/platform/errors/app-error";
import type { WordingRuleDto } from "../dto";
import { getWordingRule } from "../queries/playbook";
import { editWordingRuleSchema } from "../schema";

/** Changes a wording rule of the workspace. */
export const editWordingRule = defineCommand({
  name: "playbook.edit_wording_rule",
  input: editWordingRuleSchema,
  async run(work, { wordingRuleId, version, ...fields }): Promise<WordingRuleDto> {
    permit(work, "playbook:edit");
    const { tx, scope, clock } = work;
    const before = await getWordingRule(work, wordingRuleId);
    const stored = await tx.wordingRule.updateMany({
      where: { workspaceId: scope.workspaceId, id: wordingRuleId, version, removedAt: null },
      data: { ...fields, version: { increment: 1 }, savedByName: work.actorName, savedAt: clock.now() },
    });
    if (stored.count === 0)
      throw conflict("This wording rule was changed meanwhile. Nothing of yours was stored.");
    await record(work, {
      action: "playbook.wording_rule_edited",
      objectKind: "wording_rule",
      objectId: wordingRuleId,
      detail: { phrase: fields.phrase, before: before.phrase, severity: fields.severity },
    });
    return getWordingRule(work, wordingRuleId);
  },
});
