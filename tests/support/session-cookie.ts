import { encode } from "next-auth/jwt";
import { systemClock } from "@/lib/platform/clock";
import { createSession } from "@/lib/platform/db/identity-store";

/** The name of the session cookie on plain HTTP, as the server under test has it. */
export const sessionCookieName = "authjs.session-token";

/** Opens a session as signing in would, and answers the cookie's value; the sign-in form is tested elsewhere. */
export async function mintSessionCookie(
  whose: { accountId: string; workspaceId: string },
  options: { userAgent: string; hours?: number },
): Promise<string> {
  const now = systemClock.now();
  const sessionId = await createSession({
    ...whose,
    now,
    expiresAt: new Date(now.getTime() + (options.hours ?? 1) * 3_600_000),
    userAgent: options.userAgent,
  });
  return encode({ token: { sessionId }, secret: process.env.AUTH_SECRET ?? "", salt: sessionCookieName });
}
