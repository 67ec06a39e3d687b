import { CredentialsSignin } from "next-auth";
import { env } from "@/lib/platform/env";
import { signIn, signOut } from "./next-auth";
import { type SignInFault, signInFaults } from "./sign-in-fault";

async function tryToSignIn(
  provider: "password" | "persona",
  credentials: Record<string, string>,
): Promise<SignInFault | null> {
  try {
    await signIn(provider, { ...credentials, redirect: false });
    return null;
  } catch (error) {
    if (!(error instanceof CredentialsSignin)) throw error;
    return signInFaults.find((fault) => fault === error.code) ?? "wrong_password";
  }
}

/** Sets the session cookie for an address and password, in the oldest workspace or the one named; null when it worked. */
export const signInWithPassword = (
  email: string,
  password: string,
  workspaceId?: string,
): Promise<SignInFault | null> =>
  tryToSignIn("password", { email, password, ...(workspaceId === undefined ? {} : { workspaceId }) });

/** Sets the session cookie for a person of the demo workspace; null when it worked. */
export const signInAsPersona = (memberId: string): Promise<SignInFault | null> =>
  tryToSignIn("persona", { memberId });

/** The address of the identity provider's page that leads back to `from`, which must be a path of ours. */
export async function providerAddress(from: string): Promise<string> {
  const address: unknown = await signIn("oidc", { redirect: false, redirectTo: from });
  if (typeof address !== "string") throw new Error("The identity provider gave no address to go to.");
  return address;
}

/** What the single sign-on button says, or null when no provider is configured. */
export function providerName(): string | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_NAME } = env();
  return OIDC_ISSUER && OIDC_CLIENT_ID ? OIDC_NAME : null;
}

/** Revokes the session row and removes the cookie. */
export async function endSession(): Promise<void> {
  await signOut({ redirect: false });
}
