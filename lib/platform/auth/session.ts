import { randomUUID } from "node:crypto";
import { headers } from "next/headers";
import { cache } from "react";
import { z } from "zod";
import { systemClock } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/command/context";
import { findSessionMember, type SessionMember, touchSession } from "@/lib/platform/db/identity-store";
import { mintWorkspaceScope } from "@/lib/platform/db/scope";
import { AppError } from "@/lib/platform/errors/app-error";
import { clientAddress } from "@/lib/platform/http/client-address";
import { auth } from "./next-auth";

/** What next-auth must hand back to count as signed in; anything else is nobody. */
const sessionSchema = z.object({ sessionId: z.uuid() });

const touchEvery = 5 * 60_000;

/** The signed-in member as they are in the database now, once per request; null when nobody is signed in. */
export const currentMember = cache(async (): Promise<SessionMember | null> => {
  const parsed = sessionSchema.safeParse(await auth());
  if (!parsed.success) return null;
  const now = systemClock.now();
  const member = await findSessionMember(parsed.data.sessionId, now);
  if (member && now.getTime() - member.lastSeenAt.getTime() > touchEvery)
    await touchSession(member.sessionId, now);
  return member;
});

/** Whether the browser shows a session cookie of ours, live or not: tells "signed out elsewhere" from "never signed in". */
export async function hasSessionCookie(): Promise<boolean> {
  return sessionSchema.safeParse(await auth()).success;
}

/** The context of a member's request at this moment. */
export async function contextOfMember(member: SessionMember): Promise<Context> {
  const requestHeaders = await headers();
  return {
    actor: { kind: "member", memberId: member.memberId, role: member.role },
    actorName: member.name,
    scope: mintWorkspaceScope(member.workspace.id),
    clock: systemClock,
    requestId: requestHeaders.get("x-request-id") ?? randomUUID(),
    via: "screen",
    ip: clientAddress(requestHeaders),
    userAgent: requestHeaders.get("user-agent")?.slice(0, 300),
  };
}

/** The context of a signed-in person's request; throws `unauthenticated` otherwise. */
export async function memberContext(): Promise<Context> {
  const member = await currentMember();
  if (!member)
    throw new AppError("unauthenticated", "You are signed out. Sign in again; nothing was changed.");
  return contextOfMember(member);
}
