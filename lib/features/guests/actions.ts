"use server";

import { redirect } from "next/navigation";
import { decideApproval } from "@/lib/features/approvals/commands/decide-approval";
import { openThread } from "@/lib/features/comments/commands/open-thread";
import { replyToThread } from "@/lib/features/comments/commands/reply-to-thread";
import { guestAction } from "@/lib/platform/actions/guest-action";
import { answer, memberAction } from "@/lib/platform/actions/member-action";
import type { ActionResult } from "@/lib/platform/actions/result";
import { findLinkContext, keepGuestSession } from "@/lib/platform/auth/guest";
import type { Context } from "@/lib/platform/command/context";
import { AppError, invalid, notFound } from "@/lib/platform/errors/app-error";
import { type LimitName, takeFrom } from "@/lib/platform/http/rate-limit";
import { enterAsGuest } from "./commands/enter-as-guest";
import { inviteGuest } from "./commands/invite-guest";
import { revokeGuestLink } from "./commands/revoke-guest-link";
import { sendGuestCode } from "./commands/send-guest-code";

export const inviteGuestAction = memberAction(inviteGuest);
export const revokeGuestLinkAction = memberAction(revokeGuestLink);

export const openGuestThreadAction = guestAction(openThread);
export const replyAsGuestAction = guestAction(replyToThread);
export const decideLegalReviewAction = guestAction(decideApproval);

/** What the door shows after it was knocked at: that a code is on its way, or a refusal. */
export type DoorAnswer = ActionResult<{ sent: true }> | null;

/** The guest behind a link, as long as tries from all addresses together are within bounds. */
async function linkContext(secret: unknown, limit: LimitName): Promise<Context> {
  const context = await findLinkContext(secret);
  if (context?.actor.kind !== "guest") throw notFound("page");
  if (!(await takeFrom(limit, context.actor.guestLinkId)))
    throw new AppError(
      "limit",
      "There were too many tries with this link. Wait a quarter of an hour; your link is still good.",
    );
  return context;
}

/** A field of what was sent; null when it is no form at all, as anybody may send anything to an action. */
const fieldOf = (form: unknown, name: string): unknown => (form instanceof FormData ? form.get(name) : null);

/** Posts a code to the invited mailbox. */
export async function requestCodeAction(_before: DoorAnswer, form: FormData): Promise<DoorAnswer> {
  return answer(async () => {
    await sendGuestCode(await linkContext(fieldOf(form, "link"), "guest_code_send"), { purpose: "enter" });
    return { sent: true };
  });
}

/** Opens the guest's pages with the code and leads to them, away from the address with the secret. */
export async function enterAction(_before: DoorAnswer, form: FormData): Promise<DoorAnswer> {
  const result = await answer(async (): Promise<{ sent: true }> => {
    const context = await linkContext(fieldOf(form, "link"), "guest_code_try");
    const entrance = await enterAsGuest(context, { code: String(fieldOf(form, "code") ?? "") });
    if (!entrance.entered) throw invalid(entrance.reason);
    await keepGuestSession(entrance.secret, entrance.expiresAt);
    return { sent: true };
  });
  if (result.ok) redirect("/guest" as never);
  return result;
}
