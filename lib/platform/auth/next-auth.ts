import { headers } from "next/headers";
import NextAuth, { CredentialsSignin, type NextAuthConfig } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { z } from "zod";
import { systemClock } from "@/lib/platform/clock";
import {
  createSession,
  findAccountByEmail,
  findAccountByIdentity,
  linkIdentity,
  listMemberships,
  revokeSession,
} from "@/lib/platform/db/identity-store";
import { env } from "@/lib/platform/env";
import { clientAddress } from "@/lib/platform/http/client-address";
import { takeFrom } from "@/lib/platform/http/rate-limit";
import { emailAddressSchema } from "./email-address";
import { isPasswordRight } from "./password";
import { findPersona } from "./persona";
import { isSecureCookie } from "./session-cookie";

const sessionHours = 7 * 24;

class WrongPassword extends CredentialsSignin {
  override code = "wrong_password";
}
class TooManyTries extends CredentialsSignin {
  override code = "too_many_tries";
}
class NoMembership extends CredentialsSignin {
  override code = "no_membership";
}

const passwordSignInSchema = z.object({
  email: emailAddressSchema,
  password: z.string().min(1).max(128),
  workspaceId: z.uuid().optional(),
});
const personaSignInSchema = z.object({ memberId: z.uuid() });

async function authorizePassword(input: unknown) {
  const parsed = passwordSignInSchema.safeParse(input);
  if (!parsed.success) throw new WrongPassword();
  const { email, password, workspaceId } = parsed.data;
  const address = clientAddress(await headers());
  const isAllowed =
    (await takeFrom("sign_in_account", email)) &&
    // Without a proxy of ours the address is unknown: one shared bucket would let one caller lock everybody out.
    (address === "direct" || (await takeFrom("sign_in_address", address)));
  if (!isAllowed) throw new TooManyTries();
  const account = await findAccountByEmail(email);
  if (!(await isPasswordRight(account?.passwordHash, password)) || !account) throw new WrongPassword();
  if ((await listMemberships(account.id)).length === 0) throw new NoMembership();
  return { id: account.id, ...(workspaceId === undefined ? {} : { workspaceId }) };
}

async function authorizePersona(input: unknown) {
  const parsed = personaSignInSchema.safeParse(input);
  const persona = parsed.success ? await findPersona(parsed.data.memberId) : null;
  if (!persona) throw new WrongPassword();
  return { id: persona.accountId, workspaceId: persona.workspaceId };
}

function oidcProviders(): NextAuthConfig["providers"] {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = env();
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID) return [];
  return [
    {
      id: "oidc",
      name: OIDC_NAME,
      type: "oidc",
      issuer: OIDC_ISSUER,
      // Claims such as the address come from the userinfo endpoint: the standard puts them into the id token only
      // where no access token is given. The id token is checked all the same, and both must name one subject.
      idToken: false,
      clientId: OIDC_CLIENT_ID,
      ...(OIDC_CLIENT_SECRET ? { clientSecret: OIDC_CLIENT_SECRET } : {}),
    },
  ];
}

/** The account behind an identity: known by issuer and subject, or by an address the provider has verified. */
async function accountOfIdentity(
  issuer: string,
  profile: Record<string, unknown> | undefined,
): Promise<string | null> {
  const subject = typeof profile?.sub === "string" ? profile.sub : null;
  if (!subject) return null;
  const known = await findAccountByIdentity(issuer, subject);
  if (known) return known;
  const email = emailAddressSchema.safeParse(profile?.email);
  if (!email.success || profile?.email_verified !== true) return null;
  const account = await findAccountByEmail(email.data);
  if (!account) return null;
  await linkIdentity(account.id, issuer, subject);
  return account.id;
}

async function openSession(accountId: string, workspaceId: string | undefined): Promise<string | null> {
  const memberships = await listMemberships(accountId);
  const membership = workspaceId
    ? memberships.find((one) => one.workspaceId === workspaceId)
    : memberships[0];
  if (!membership) return null;
  const now = systemClock.now();
  return createSession({
    accountId,
    workspaceId: membership.workspaceId,
    now,
    expiresAt: new Date(now.getTime() + sessionHours * 3_600_000),
    userAgent: (await headers()).get("user-agent")?.slice(0, 300) ?? "",
  });
}

/**
 * next-auth carries one thing: the id of a session row of ours inside its signed cookie. Who that is, in which workspace
 * and with which role, is read from the database at each request; nothing is ever copied from a client's update.
 */
export const { handlers, signIn, signOut } = NextAuth(() => ({
  secret: env().AUTH_SECRET,
  trustHost: true,
  useSecureCookies: isSecureCookie(),
  session: { strategy: "jwt", maxAge: sessionHours * 3600 },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  providers: [
    Credentials({
      id: "password",
      credentials: { email: {}, password: {}, workspaceId: {} },
      authorize: authorizePassword,
    }),
    Credentials({ id: "persona", credentials: { memberId: {} }, authorize: authorizePersona }),
    ...oidcProviders(),
  ],
  callbacks: {
    async signIn({ account, profile }) {
      if (account?.type !== "oidc") return true;
      const accountId = await accountOfIdentity(env().OIDC_ISSUER ?? "", profile);
      return accountId ? true : "/sign-in?error=no_membership";
    },
    async jwt({ token, user, account, profile, trigger }) {
      if (trigger !== "signIn" && trigger !== "signUp") return token;
      const accountId =
        account?.type === "oidc"
          ? await accountOfIdentity(env().OIDC_ISSUER ?? "", profile)
          : (user?.id ?? null);
      const workspaceId = (user as { workspaceId?: string } | undefined)?.workspaceId;
      const sessionId = accountId ? await openSession(accountId, workspaceId) : null;
      return sessionId ? { sessionId } : null;
    },
    session: ({ token }) => ({ sessionId: token.sessionId, expires: "" }) as never,
  },
  events: {
    async signOut(message) {
      const sessionId = "token" in message ? message.token?.sessionId : undefined;
      if (typeof sessionId === "string") await revokeSession(sessionId, systemClock.now());
    },
  },
}));
