import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { getRubricVersion } from "../queries/rubrics";
import { makeRubricDefaultSchema } from "../schema";
import { lockRubric } from "./lock-rubric";

/** Makes this the rubric that new assessments begin with. */
export const makeRubricDefault = defineCommand({
  name: "rubric.make_default",
  input: makeRubricDefaultSchema,
  async run(work, { rubricId }) {
    permit(work, "rubric:edit");
    const { tx, scope } = work;
    const { workspaceId } = scope;
    const rubric = await lockRubric(work, rubricId);
    await tx.rubric.updateMany({ where: { workspaceId, isDefault: true }, data: { isDefault: false } });
    await tx.rubric.update({
      where: { workspaceId_id: { workspaceId, id: rubricId } },
      data: { isDefault: true },
      select: { id: true },
    });
    await record(work, {
      action: "rubric.made_default",
      objectKind: "rubric",
      objectId: rubricId,
      detail: { name: rubric.name },
    });
    return getRubricVersion(work, rubricId);
  },
});
