import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { memberIdOf } from "@/lib/platform/command/permit";
import { conflict, forbidden } from "@/lib/platform/errors/app-error";
import { updateProfileSchema } from "../schema";

/** Changes how the person themselves is named in this workspace. What they signed keeps the name they signed with. */
export const updateProfile = defineCommand({
  name: "profile.update",
  input: updateProfileSchema,
  async run(work, { name, title, version }) {
    if (work.actor.kind !== "member")
      throw forbidden("Only a signed-in person can change their name. Nothing was changed.");
    const { tx, scope } = work;
    const memberId = memberIdOf(work.actor);
    const { count } = await tx.member.updateMany({
      where: { workspaceId: scope.workspaceId, id: memberId, version },
      data: { name, title, version: { increment: 1 } },
    });
    if (count === 0)
      throw conflict("Your entry was changed meanwhile. Nothing was changed; load the page again.");
    await record(work, {
      action: "profile.updated",
      objectKind: "member",
      objectId: memberId,
      detail: { before: work.actorName, after: name, title },
    });
    return { name, title, version: version + 1 };
  },
});
