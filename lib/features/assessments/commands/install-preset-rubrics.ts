import { standardScreen } from "@/lib/domain/rubric/preset-screen";
import { rubricPresets } from "@/lib/domain/rubric/presets";
import { record } from "@/lib/platform/audit/record";
import { actingMember } from "@/lib/platform/command/acting-member";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { installPresetRubricsSchema } from "../schema";

/**
 * Gives a workspace the preset rubrics, the first of them as default, and the standard screen, each as version 1 and
 * with the revenue bands in the workspace's currency. What is there already stays as it is.
 */
export const installPresetRubrics = defineCommand({
  name: "rubric.install_presets",
  input: installPresetRubricsSchema,
  async run(work) {
    permit(work, "rubric:edit");
    const { tx, scope } = work;
    const { workspaceId } = scope;
    const written = { workspaceId, createdById: actingMember(work), createdAt: work.clock.now() };
    const { currency } = await tx.workspace.findUniqueOrThrow({
      where: { id: workspaceId },
      select: { currency: true },
    });
    const existing = await tx.rubric.findMany({ where: { workspaceId }, select: { key: true } });
    const missing = rubricPresets.filter(({ key }) => !existing.some((rubric) => rubric.key === key));
    for (const [index, preset] of missing.entries()) {
      const rubric = await tx.rubric.create({
        data: {
          workspaceId,
          key: preset.key,
          name: preset.name,
          latestVersion: 1,
          isDefault: existing.length === 0 && index === 0,
          createdAt: written.createdAt,
        },
        select: { id: true },
      });
      const definition = { ...preset, version: 1, revenueBands: { ...preset.revenueBands, currency } };
      await tx.rubricVersion.create({ data: { ...written, rubricId: rubric.id, version: 1, definition } });
    }
    const hasScreen = (await tx.screenVersion.count({ where: { workspaceId } })) > 0;
    if (!hasScreen)
      await tx.screenVersion.create({ data: { ...written, version: 1, definition: standardScreen } });
    const installed = missing.map(({ key }) => key);
    if (installed.length > 0 || !hasScreen)
      await record(work, {
        action: "rubric.presets_installed",
        objectKind: "workspace",
        objectId: workspaceId,
        detail: { rubrics: installed, hasNewScreen: !hasScreen },
      });
    return { installed };
  },
});
