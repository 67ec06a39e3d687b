import { createServer } from "node:http";
import Provider from "oidc-provider";
import { freePort } from "@/lib/cli/embedded-postgres";

export interface TestProvider {
  /** What the desk is told: issuer, client id and secret. */
  environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Whoever signs in here with a name beginning so has an address nobody has verified. */
export const unverified = "unverified-";

/**
 * A certified OpenID provider on loopback that lets everybody in under the address they type, password unasked. Claims
 * come from its userinfo endpoint alone, as the standard has it for the code flow.
 */
export async function startIdentityProvider(deskAddress: string): Promise<TestProvider> {
  const port = await freePort();
  const issuer = `http://localhost:${port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: "parley",
        client_secret: "a secret between the desk and its provider",
        redirect_uris: [`${deskAddress}/api/auth/callback/oidc`],
      },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    cookies: { keys: ["a key for browser tests only"] },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({
        sub: id,
        name: id,
        email: id.replace(unverified, ""),
        email_verified: !id.startsWith(unverified),
      }),
    }),
  });
  const server = createServer(provider.callback());
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    environment: {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: "parley",
      OIDC_CLIENT_SECRET: "a secret between the desk and its provider",
      OIDC_NAME: "Harbourline single sign-on",
    },
    stop: () =>
      new Promise<void>((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}
