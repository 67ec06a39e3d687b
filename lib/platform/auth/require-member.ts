import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Context } from "@/lib/platform/command/context";
import type { SessionMember } from "@/lib/platform/db/identity-store";
import { ownPath } from "./own-path";
import { contextOfMember, currentMember, hasSessionCookie } from "./session";

export interface SignedIn {
  member: SessionMember;
  context: Context;
}

/** For loaders: the signed-in member and their context, or a redirect to the sign-in page that leads back here. */
export const requireMember = cache(async (): Promise<SignedIn> => {
  const member = await currentMember();
  if (member) return { member, context: await contextOfMember(member) };
  const query = new URLSearchParams();
  const from = ownPath((await headers()).get("x-parley-path"));
  if (from !== "/") query.set("from", from);
  if (await hasSessionCookie()) query.set("error", "session_ended");
  redirect(query.size > 0 ? `/sign-in?${query}` : "/sign-in");
});
