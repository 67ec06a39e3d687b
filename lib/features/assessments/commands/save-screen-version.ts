import { record } from "@/lib/platform/audit/record";
import { actingMember } from "@/lib/platform/command/acting-member";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { conflict } from "@/lib/platform/errors/app-error";
import { getScreen } from "../queries/screen";
import { saveScreenVersionSchema } from "../schema";

/** Writes the next version of the screen's questions. Earlier screenings keep the questions they answered. */
export const saveScreenVersion = defineCommand({
  name: "screen.save_version",
  input: saveScreenVersionSchema,
  async run(work, { basedOnVersion, definition }) {
    permit(work, "rubric:edit");
    const { tx, scope, clock } = work;
    const { workspaceId } = scope;
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`screen ${workspaceId}`}))`;
    const latest = await getScreen(work);
    if (latest.version !== basedOnVersion)
      throw conflict(
        `The questions have a version ${latest.version} by now; you began from ${basedOnVersion}. Your changes were not saved: make them on the new version.`,
        { latestVersion: latest.version },
      );
    const version = latest.version + 1;
    await tx.screenVersion.create({
      data: {
        workspaceId,
        version,
        definition: { ...definition, version },
        createdById: actingMember(work),
        createdAt: clock.now(),
      },
      select: { id: true },
    });
    await record(work, {
      action: "screen.version_saved",
      objectKind: "workspace",
      objectId: workspaceId,
      detail: { version, questions: definition.questions.map(({ key }) => key) },
    });
    return getScreen(work);
  },
});
