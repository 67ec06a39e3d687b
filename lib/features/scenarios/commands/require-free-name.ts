import type { Work } from "@/lib/platform/command/context";
import { invalid, notFound } from "@/lib/platform/errors/app-error";

/** Holds the deal's row and throws unless no other of its scenarios has this name. Throws `not_found` without the deal. */
export async function requireFreeName(
  work: Work,
  dealId: string,
  name: string,
  exceptId?: string,
): Promise<void> {
  const { tx, scope } = work;
  const { workspaceId } = scope;
  await tx.$queryRaw`SELECT id FROM deal WHERE workspace_id = ${workspaceId}::uuid AND id = ${dealId}::uuid FOR UPDATE`;
  const deal = await tx.deal.findUnique({
    where: { workspaceId_id: { workspaceId, id: dealId } },
    select: { scenarios: { where: { name }, select: { id: true } } },
  });
  if (!deal) throw notFound("deal");
  if (deal.scenarios.every(({ id }) => id === exceptId)) return;
  throw invalid("Another scenario of this deal has this name. Nothing was saved.", [
    { path: "name", message: "Choose a name no other scenario of this deal has." },
  ]);
}
