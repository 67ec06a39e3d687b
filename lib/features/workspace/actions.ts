"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { answer, memberAction } from "@/lib/platform/actions/member-action";
import type { ActionResult } from "@/lib/platform/actions/result";
import { currentMember, memberContext } from "@/lib/platform/auth/session";
import { signInWithPassword } from "@/lib/platform/auth/sign-in";
import { moveSession } from "@/lib/platform/db/identity-store";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { notFound } from "@/lib/platform/errors/app-error";
import { changeMemberRole } from "./commands/change-member-role";
import { changePassword } from "./commands/change-password";
import { createApiKey } from "./commands/create-api-key";
import { deactivateMember } from "./commands/deactivate-member";
import { inviteMember } from "./commands/invite-member";
import { reactivateMember } from "./commands/reactivate-member";
import { resendInvitation } from "./commands/resend-invitation";
import { revokeApiKey } from "./commands/revoke-api-key";
import { revokeInvitation } from "./commands/revoke-invitation";
import { revokeSessions } from "./commands/revoke-sessions";
import { updateProfile } from "./commands/update-profile";
import { updateWorkspace } from "./commands/update-workspace";
import type { ChainVerdictDto } from "./dto";
import { verifyAuditTrail } from "./queries/audit-trail";
import type { changePasswordSchema } from "./schema";

export const inviteMemberAction = memberAction(inviteMember);
export const resendInvitationAction = memberAction(resendInvitation);
export const revokeInvitationAction = memberAction(revokeInvitation);
export const changeMemberRoleAction = memberAction(changeMemberRole);
export const deactivateMemberAction = memberAction(deactivateMember);
export const reactivateMemberAction = memberAction(reactivateMember);
export const createApiKeyAction = memberAction(createApiKey);
export const revokeApiKeyAction = memberAction(revokeApiKey);
export const revokeSessionsAction = memberAction(revokeSessions);
export const updateProfileAction = memberAction(updateProfile);
export const updateWorkspaceAction = memberAction(updateWorkspace);

/** Changes the password, which ends every session, and opens a new one here. */
export async function changePasswordAction(
  input: z.input<typeof changePasswordSchema>,
): Promise<ActionResult<{ sessionsEnded: number }>> {
  return answer(async () => {
    const member = await currentMember();
    const changed = await changePassword(await memberContext(), input);
    if (member) await signInWithPassword(member.email, input.newPassword, member.workspace.id);
    return changed;
  });
}

/** Checks the whole audit chain of the workspace. */
export async function verifyAuditTrailAction(): Promise<ActionResult<ChainVerdictDto>> {
  return answer(async () => inWorkspace(await memberContext(), verifyAuditTrail));
}

/** Goes to another workspace the signed-in person belongs to. */
export async function switchWorkspaceAction(workspaceId: string): Promise<ActionResult<null>> {
  const result = await answer(async () => {
    const wanted = z.uuid().safeParse(workspaceId);
    const member = await currentMember();
    const hasMoved =
      wanted.success &&
      member !== null &&
      (await moveSession(member.sessionId, member.accountId, wanted.data));
    if (!hasMoved) throw notFound("workspace");
    // The cookie stays the same, so the browser has to be told that every page it keeps is of another workspace.
    revalidatePath("/", "layout");
    return null;
  });
  if (result.ok) redirect("/");
  return result;
}
