"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { after } from "next/server";
import { acceptInvitation } from "@/lib/features/workspace/commands/accept-invitation";
import { createWorkspace } from "@/lib/features/workspace/commands/create-workspace";
import { resetPassword } from "@/lib/features/workspace/commands/reset-password";
import { sendPasswordReset } from "@/lib/features/workspace/commands/send-password-reset";
import { answer } from "@/lib/platform/actions/member-action";
import type { ActionResult } from "@/lib/platform/actions/result";
import { emailAddressSchema } from "@/lib/platform/auth/email-address";
import { ownPath } from "@/lib/platform/auth/own-path";
import { currentMember } from "@/lib/platform/auth/session";
import {
  endSession,
  providerAddress,
  signInAsPersona,
  signInWithPassword,
} from "@/lib/platform/auth/sign-in";
import { type SignInFault, signInSentence } from "@/lib/platform/auth/sign-in-fault";
import { systemClock } from "@/lib/platform/clock";
import { moveSession } from "@/lib/platform/db/identity-store";
import { AppError, invalid } from "@/lib/platform/errors/app-error";
import { clientAddress } from "@/lib/platform/http/client-address";
import { takeFrom } from "@/lib/platform/http/rate-limit";
import { passwordFormSchema, personaFormSchema } from "./schema";

/** What a form shows after it was sent: the refusal, or null before. A form that worked leads away. */
export type FormAnswer = ActionResult<null> | null;

function refuse(fault: SignInFault | null): null {
  if (fault === null) return null;
  throw new AppError(fault === "too_many_tries" ? "limit" : "unauthenticated", signInSentence(fault));
}

/**
 * The fields of a form as text; React's own are left out, files and repeated names are refused by the schemas. Anybody
 * can call an action with something that is no form: it has no fields.
 */
const fieldsOf = (form: unknown): Record<string, unknown> =>
  form instanceof FormData
    ? Object.fromEntries([...form.entries()].filter(([name]) => !name.startsWith("$ACTION")))
    : {};

/** The form with address and password. */
export async function signInAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const parsed = passwordFormSchema.safeParse(fieldsOf(form));
  const result = await answer(async () => {
    if (!parsed.success) return refuse("wrong_password");
    return refuse(await signInWithPassword(parsed.data.email, parsed.data.password));
  });
  if (result.ok) redirect(ownPath(parsed.data?.from) as never);
  return result;
}

/** One click on a person of the demo workspace. */
export async function signInAsPersonaAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const parsed = personaFormSchema.safeParse(fieldsOf(form));
  const result = await answer(async () =>
    refuse(parsed.success ? await signInAsPersona(parsed.data.memberId) : "no_membership"),
  );
  if (result.ok) redirect(ownPath(parsed.data?.from) as never);
  return result;
}

/** Leads to the identity provider. */
export async function signInWithProviderAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const result = await answer(() => providerAddress(ownPath(fieldsOf(form).from)));
  if (result.ok) redirect(result.value as never);
  return result;
}

/**
 * Asks for a link for a new password. The answer is the same whether or not the address has an account, and so is the
 * time it takes: the account is looked up after the answer is on its way.
 */
export async function forgottenPasswordAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const parsed = emailAddressSchema.safeParse(fieldsOf(form).email);
  return answer(async () => {
    if (!parsed.success)
      throw invalid("Nothing was sent.", [{ path: "email", message: "Write your e-mail address." }]);
    const requestHeaders = await headers();
    const address = clientAddress(requestHeaders);
    const isAllowed =
      (await takeFrom("password_reset_account", parsed.data)) &&
      (address === "direct" || (await takeFrom("password_reset_address", address)));
    if (!isAllowed)
      throw new AppError("limit", "Asked for too often. Look into your mailbox, or try again in an hour.");
    const userAgent = requestHeaders.get("user-agent")?.slice(0, 300) ?? "";
    after(() => sendPasswordReset(parsed.data, { clock: systemClock, ip: address, userAgent }));
    return null;
  });
}

/** Sets a new password by a letter's link and leads to the door. */
export async function resetPasswordAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const fields = fieldsOf(form);
  const result = await answer(async () => {
    const requestHeaders = await headers();
    await resetPassword(fields as never, {
      clock: systemClock,
      ip: clientAddress(requestHeaders),
      userAgent: requestHeaders.get("user-agent")?.slice(0, 300) ?? "",
    });
    return null;
  });
  if (result.ok) redirect("/sign-in?changed=password" as never);
  return result;
}

/** Makes the first workspace with its owner and signs the owner in. */
export async function setUpAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const fields = fieldsOf(form);
  const result = await answer(async () => {
    await createWorkspace(fields as never, { clock: systemClock, via: "setup" });
    return refuse(await signInWithPassword(String(fields.ownerEmail), String(fields.ownerPassword)));
  });
  if (result.ok) redirect("/");
  return result;
}

/** Accepts an invitation: as the signed-in person, or with a new account, which is signed in. */
export async function acceptInvitationAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const fields = fieldsOf(form);
  const result = await answer(async () => {
    const member = await currentMember();
    const requestHeaders = await headers();
    const accepted = await acceptInvitation(fields as never, {
      signedIn: member,
      clock: systemClock,
      ip: clientAddress(requestHeaders),
      userAgent: requestHeaders.get("user-agent")?.slice(0, 300) ?? "",
    });
    if (member) {
      await moveSession(member.sessionId, member.accountId, accepted.workspaceId);
      return null;
    }
    return refuse(await signInWithPassword(accepted.email, String(fields.password), accepted.workspaceId));
  });
  if (result.ok) redirect("/");
  return result;
}

/** Ends this session here and in the database. */
export async function signOutAction(): Promise<void> {
  const result = await answer(endSession);
  if (result.ok) redirect("/sign-in");
}
