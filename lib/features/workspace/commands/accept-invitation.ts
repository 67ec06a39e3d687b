import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { record } from "@/lib/platform/audit/record";
import { enterByInvitation } from "@/lib/platform/auth/invited";
import { hashPassword } from "@/lib/platform/auth/password";
import type { Clock } from "@/lib/platform/clock";
import type { Work } from "@/lib/platform/command/context";
import { inWorkspace, present } from "@/lib/platform/db/unit-of-work";
import { AppError, conflict, forbidden, invalid } from "@/lib/platform/errors/app-error";
import { problemsOf } from "@/lib/platform/errors/describe-error";
import { acceptInvitationSchema } from "../schema";

/** Who stands before the door and how they came. */
export interface AcceptingPerson {
  /** The signed-in person, from the session and never from the form. */
  signedIn: { accountId: string; email: string; name: string } | null;
  clock: Clock;
  requestId?: string;
  ip?: string;
  userAgent?: string;
}

const unusable = (): AppError =>
  new AppError(
    "not_found",
    "This invitation cannot be used: it was accepted, taken back or has run out. Ask for a new one.",
  );

/** The account of the invited address: the signed-in person's own, or a new one; never one nobody has proved to own. */
async function accountFor(
  work: Work,
  input: z.output<typeof acceptInvitationSchema>,
  email: string,
  signedIn: AcceptingPerson["signedIn"],
): Promise<{ accountId: string; isNew: boolean }> {
  const { tx, clock } = work;
  await present(tx, { email });
  const existing = await tx.account.findUnique({ where: { email }, select: { id: true } });
  if (existing) {
    if (existing.id === signedIn?.accountId) return { accountId: existing.id, isNew: false };
    throw forbidden(
      "There is an account with this address. Sign in with it, then open the link again; the invitation is kept.",
    );
  }
  const { name, password } = input;
  if (name === undefined || password === undefined)
    throw invalid("Write your name and choose a password. The invitation is kept.");
  const accountId = randomUUID();
  await present(tx, { accountId });
  await tx.account.create({
    data: { id: accountId, email, name, passwordHash: await hashPassword(password), createdAt: clock.now() },
    select: { id: true },
  });
  return { accountId, isNew: true };
}

/**
 * Accepts an invitation once: makes the member with exactly the role it was written for. It is bound to its address;
 * an account that exists must be signed in to accept. Refusals leave the invitation as it was.
 */
export async function acceptInvitation(
  input: z.input<typeof acceptInvitationSchema>,
  person: AcceptingPerson,
): Promise<{ workspaceId: string; email: string; isNewAccount: boolean }> {
  const parsed = acceptInvitationSchema.safeParse(input);
  if (!parsed.success)
    throw invalid("Some of what was sent is not valid. The invitation is kept.", problemsOf(parsed.error));
  const invited = await enterByInvitation(parsed.data.token, person);
  if (!invited) throw unusable();
  const { email, role, id: invitationId, workspaceId } = invited.invitation;
  const { signedIn } = person;
  if (signedIn && signedIn.email !== email)
    throw forbidden("This invitation is for another address. Sign out first; the invitation is kept.");
  const name = signedIn?.name ?? parsed.data.name ?? email;
  const memberId = randomUUID();
  return inWorkspace(invited.contextAs({ name, memberId }), async (work) => {
    const { tx, clock } = work;
    const { count } = await tx.invitation.updateMany({
      where: {
        workspaceId,
        id: invitationId,
        acceptedAt: null,
        revokedAt: null,
        expiresAt: { gt: clock.now() },
      },
      data: { acceptedAt: clock.now() },
    });
    if (count === 0) throw unusable();
    const { accountId, isNew } = await accountFor(work, parsed.data, email, signedIn);
    const isMember = await tx.member.findUnique({
      where: { workspaceId_email: { workspaceId, email } },
      select: { id: true },
    });
    if (isMember) throw conflict("You are a member of this workspace already. Nothing was changed.");
    await tx.member.create({
      data: { workspaceId, id: memberId, accountId, name, email, role, createdAt: clock.now() },
      select: { id: true },
    });
    await record(work, {
      action: "invitation.accepted",
      objectKind: "member",
      objectId: memberId,
      detail: { invitationId, email, role },
    });
    return { workspaceId, email, isNewAccount: isNew };
  });
}
