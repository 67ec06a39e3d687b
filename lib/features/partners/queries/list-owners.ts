import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import type { PersonDto } from "../dto";

/** Members who can own a partner, by name. */
export async function listOwners(work: Work): Promise<PersonDto[]> {
  permit(work, "partner:read");
  return work.tx.member.findMany({
    where: { workspaceId: work.scope.workspaceId, isActive: true },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 500,
  });
}
