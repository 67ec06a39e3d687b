import { headers } from "next/headers";
import { getToken } from "next-auth/jwt";
import { z } from "zod";
import { env } from "@/lib/platform/env";

/** What the cookie must carry to count as a session; anything else is nobody. */
const contentSchema = z.object({ sessionId: z.uuid() });

/** On https the session cookie is bound to it by name; next-auth is told the same. */
export const isSecureCookie = (): boolean => new URL(env().AUTH_URL).protocol === "https:";

/**
 * The session id in this request's cookie, live or not; null without a cookie that we signed. Only reads the cookie:
 * next-auth's own `auth()` also signs a new one each time, which a page cannot set.
 */
export async function readSessionId(): Promise<string | null> {
  const cookie = (await headers()).get("cookie") ?? "";
  const content = await getToken({
    // Nothing but the cookie: a bearer token is an API key's place.
    req: { headers: new Headers({ cookie }) },
    secret: env().AUTH_SECRET,
    secureCookie: isSecureCookie(),
  });
  const parsed = contentSchema.safeParse(content);
  return parsed.success ? parsed.data.sessionId : null;
}
