import { randomUUID } from "node:crypto";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { z } from "zod";
import { guestPurposes } from "@/lib/domain/access/actor";
import { systemClock } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/command/context";
import { findGuestByLink, findGuestBySession, type GuestOfDeal } from "@/lib/platform/db/identity-store";
import { mintWorkspaceScope } from "@/lib/platform/db/scope";
import { env } from "@/lib/platform/env";
import { notFound } from "@/lib/platform/errors/app-error";
import { clientAddress } from "@/lib/platform/http/client-address";
import { hashSecret } from "./secret";

/** What a secret of ours looks like; anything else is not looked up. */
const secretSchema = z.string().regex(/^[\w-]{43}$/);
const purposesSchema = z.array(z.enum(guestPurposes));

const isSecure = (): boolean => new URL(env().AUTH_URL).protocol === "https:";
/** On https the browser itself refuses this name with a domain or without Secure. */
const cookieName = (): string => (isSecure() ? "__Host-parley-guest" : "parley-guest");

async function contextOf(guest: GuestOfDeal): Promise<Context> {
  const requestHeaders = await headers();
  return {
    actor: {
      kind: "guest",
      guestLinkId: guest.guestLinkId,
      dealId: guest.dealId,
      contactId: guest.contactId,
      purposes: purposesSchema.parse(guest.purposes),
    },
    actorName: guest.contactName,
    scope: mintWorkspaceScope(guest.workspaceId, guest.dealId),
    clock: systemClock,
    requestId: requestHeaders.get("x-request-id") ?? randomUUID(),
    via: "guest",
    ip: clientAddress(requestHeaders),
    userAgent: requestHeaders.get("user-agent")?.slice(0, 300),
  };
}

/** The guest whose cookie the browser shows, checked against link and session as they are now; once per request. */
const currentGuest = cache(async (): Promise<GuestOfDeal | null> => {
  const shown = secretSchema.safeParse((await cookies()).get(cookieName())?.value);
  if (!shown.success) return null;
  return findGuestBySession(hashSecret("guest_session", shown.data), systemClock.now());
});

/** The context of a guest's request, narrowed to one deal; null without a live session on a live link. */
export async function findGuestContext(): Promise<Context | null> {
  const guest = await currentGuest();
  return guest && contextOf(guest);
}

/** The context of a guest's request; throws `not_found`, whatever the reason. */
export async function guestContext(): Promise<Context> {
  const context = await findGuestContext();
  if (!context) throw notFound("page");
  return context;
}

/**
 * The context behind the secret of a link, for asking for a code and for entering with it and nothing else; null when
 * the link is unknown, expired, revoked or not even a secret.
 */
export async function findLinkContext(secret: unknown): Promise<Context | null> {
  const shown = secretSchema.safeParse(secret);
  if (!shown.success) return null;
  const guest = await findGuestByLink(hashSecret("guest_link", shown.data), systemClock.now());
  return guest && contextOf(guest);
}

/** Gives the browser the secret of a guest session; scripts and other sites never see it. */
export async function keepGuestSession(secret: string, expiresAt: Date): Promise<void> {
  (await cookies()).set(cookieName(), secret, {
    httpOnly: true,
    sameSite: "strict",
    secure: isSecure(),
    path: "/",
    expires: expiresAt,
  });
}
