import type { Work } from "@/lib/platform/command/context";
import { conflict } from "@/lib/platform/errors/app-error";

/** Refuses to go on when `memberId` is the last active administrator; locks them all, so that two cannot leave at once. */
export async function keepOneAdmin(work: Work, memberId: string, name: string): Promise<void> {
  const { tx, scope } = work;
  const admins = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM member
    WHERE workspace_id = ${scope.workspaceId}::uuid AND role = 'admin' AND is_active
    ORDER BY id FOR UPDATE`;
  const isLast = admins.length === 1 && admins[0]?.id === memberId;
  if (isLast)
    throw conflict(
      `${name} is the last administrator. Make somebody else an administrator first; nothing was changed.`,
    );
}
