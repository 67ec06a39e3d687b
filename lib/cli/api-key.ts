import { parseArgs } from "node:util";
import { z } from "zod";
import { type ApiKeyScope, apiKeyScopes } from "@/lib/domain/access/permission";
import type { Context } from "@/lib/platform/command/context";
import { ensureGenerated } from "./build";

const usage = `npm run api-key -- --email name@company.com [--name "Nightly export"] [--scopes read,deals:write] [--days 90]

Scopes: ${apiKeyScopes.join(", ")}`;

const isScope = (text: string): text is ApiKeyScope => apiKeyScopes.some((scope) => scope === text);

function readOrder() {
  const { values } = parseArgs({
    options: {
      email: { type: "string" },
      name: { type: "string", default: "Command line" },
      scopes: { type: "string", default: "read" },
      days: { type: "string", default: "90" },
    },
  });
  if (!values.email) throw new Error(`Say whose key it is.\n\n${usage}`);
  const scopes = values.scopes.split(",").map((scope) => scope.trim());
  const unknown = scopes.filter((scope) => !isScope(scope));
  if (unknown.length > 0) throw new Error(`There is no scope ${unknown.join(", ")}.\n\n${usage}`);
  return {
    email: values.email,
    name: values.name,
    scopes: scopes.filter(isScope),
    expiresInDays: Number(values.days),
  };
}

/** The member with this address in their oldest workspace; the command line acts as them, with their role. */
async function contextOf(email: string): Promise<Context> {
  const { systemClock } = await import("@/lib/platform/clock");
  const { emailAddressSchema } = await import("@/lib/platform/auth/email-address");
  const { findAccountByEmail, listMemberships } = await import("@/lib/platform/db/identity-store");
  const { mintWorkspaceScope } = await import("@/lib/platform/db/scope");
  const address = emailAddressSchema.safeParse(email);
  const account = address.success ? await findAccountByEmail(address.data) : null;
  const membership = account ? (await listMemberships(account.id))[0] : undefined;
  if (!account || !membership) throw new Error(`Nobody with the address ${email} may enter this desk.`);
  return {
    actor: { kind: "member", memberId: membership.memberId, role: membership.role },
    actorName: account.name,
    scope: mintWorkspaceScope(membership.workspaceId),
    clock: systemClock,
    requestId: "command line",
    via: "setup",
  };
}

/** `npm run api-key`: prints a key on standard output and everything else on standard error. */
async function main(): Promise<void> {
  const { email, ...input } = readOrder();
  ensureGenerated();
  const { openInstallation } = await import("./installation");
  const installation = await openInstallation({ mayJoin: true });
  process.env.DATABASE_APP_URL = installation.appUrl;
  process.env.AUTH_SECRET = installation.secret;
  const { closeDatabase } = await import("@/lib/platform/db/client");
  try {
    const { createApiKey } = await import("@/lib/features/workspace/commands/create-api-key");
    const made = await createApiKey(await contextOf(email), input);
    console.error(`A key for ${email} (${input.scopes.join(", ")}), until ${made.expiresAt.slice(0, 10)}:`);
    console.log(made.key);
  } finally {
    await closeDatabase();
    await installation.close();
  }
}

function sayWhy(error: unknown): void {
  const problems = z
    .object({ problems: z.array(z.object({ path: z.string(), message: z.string() })) })
    .safeParse(error);
  console.error(error instanceof Error ? error.message : error);
  for (const { path, message } of problems.data?.problems ?? []) console.error(`  ${path}: ${message}`);
}

main().catch((error: unknown) => {
  sayWhy(error);
  process.exit(1);
});
