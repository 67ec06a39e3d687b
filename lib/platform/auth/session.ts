import { randomUUID } from "node:crypto";
import { headers } from "next/headers";
import { cache } from "react";
import { systemClock } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/command/context";
import { findSessionMember, type SessionMember, touchSession } from "@/lib/platform/db/identity-store";
import { mintWorkspaceScope } from "@/lib/platform/db/scope";
import { AppError } from "@/lib/platform/errors/app-error";
import { clientAddress } from "@/lib/platform/http/client-address";
import { readSessionId } from "./session-cookie";

const touchEvery = 5 * 60_000;

/** The signed-in member as they are in the database now, once per request; null when nobody is signed in. */
export const currentMember = cache(async (): Promise<SessionMember | null> => {
  const sessionId = await readSessionId();
  if (!sessionId) return null;
  const now = systemClock.now();
  const member = await findSessionMember(sessionId, now);
  if (member && now.getTime() - member.lastSeenAt.getTime() > touchEvery)
    await touchSession(member.sessionId, now);
  return member;
});

/** Whether the browser shows a session cookie of ours, live or not: tells "signed out elsewhere" from "never signed in". */
export async function hasSessionCookie(): Promise<boolean> {
  return (await readSessionId()) !== null;
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
