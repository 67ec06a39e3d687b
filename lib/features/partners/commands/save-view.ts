import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { memberIdOf, permit } from "@/lib/platform/command/permit";
import { invalid } from "@/lib/platform/errors/app-error";
import { saveViewSchema } from "../schema";

const mostViews = 20;

/** Keeps a list as it is now under a name; a view of the same name and person is replaced. Pages are not kept. */
export const saveView = defineCommand({
  name: "view.save",
  input: saveViewSchema,
  async run(work, input) {
    permit(work, input.list === "partners" ? "partner:read" : "deal:read");
    const { tx, scope, clock } = work;
    const mine = { workspaceId: scope.workspaceId, memberId: memberIdOf(work.actor), list: input.list };
    const query = new URLSearchParams(input.query);
    for (const place of ["after", "before"]) query.delete(place);
    const same = await tx.savedView.findFirst({ where: { ...mine, name: input.name }, select: { id: true } });
    if (!same && (await tx.savedView.count({ where: mine })) >= mostViews)
      throw invalid(
        `You keep ${mostViews} views of this list already. Remove one first; nothing was changed.`,
      );
    if (same) await tx.savedView.deleteMany({ where: { workspaceId: scope.workspaceId, id: same.id } });
    const view = await tx.savedView.create({
      data: {
        ...mine,
        name: input.name,
        query: query.toString(),
        isShared: input.isShared,
        createdAt: clock.now(),
      },
      select: { id: true, name: true, query: true, isShared: true },
    });
    await record(work, {
      action: "view.saved",
      objectKind: "saved_view",
      objectId: view.id,
      detail: { list: input.list, name: view.name, isShared: view.isShared },
    });
    return view;
  },
});
