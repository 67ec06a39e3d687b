import { randomUUID } from "node:crypto";
import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { AppError } from "@/lib/platform/errors/app-error";
import type { WordingRuleDto } from "../dto";
import { getWordingRule } from "../queries/playbook";
import { addWordingRuleSchema } from "../schema";

/** More would slow every keystroke down for phrases nobody remembers. */
const most = 200;

/** Adds a phrase that is to be found in every free text of the workspace. */
export const addWordingRule = defineCommand({
  name: "playbook.add_wording_rule",
  input: addWordingRuleSchema,
  async run(work, input): Promise<WordingRuleDto> {
    permit(work, "playbook:edit");
    const { tx, scope, clock } = work;
    const { workspaceId } = scope;
    const count = await tx.wordingRule.count({ where: { workspaceId, removedAt: null } });
    if (count >= most)
      throw new AppError(
        "limit",
        `A workspace keeps at most ${most} wording rules. Nothing was added; remove one first.`,
      );
    const id = randomUUID();
    await tx.wordingRule.create({
      data: { workspaceId, id, ...input, savedByName: work.actorName, savedAt: clock.now() },
      select: { id: true },
    });
    await record(work, {
      action: "playbook.wording_rule_added",
      objectKind: "wording_rule",
      objectId: id,
      detail: { phrase: input.phrase, severity: input.severity },
    });
    return getWordingRule(work, id);
  },
});
