import { createHmac } from "node:crypto";
import { PgBoss } from "pg-boss";
import { optionsOf, queueNames } from "@/lib/platform/jobs/queue";
import { grantAppRole } from "./app-role";
import { applyMigrations } from "./schema-engine";

/** Password of the app role: derived, so that every process of the installation computes the same one and none stores it. */
export const appRolePassword = (secret: string): string =>
  createHmac("sha256", secret).update("parley app role").digest("base64url");

/** The app role's connection string for the database that `ownerUrl` names. */
export function appUrlOf(ownerUrl: string, secret: string): string {
  const url = new URL(ownerUrl);
  url.username = "parley_app";
  url.password = appRolePassword(secret);
  return url.toString();
}

async function prepareQueues(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: "pgboss",
    supervise: false,
    schedule: false,
  });
  await boss.start();
  try {
    for (const name of queueNames) {
      await boss.createQueue(name, optionsOf(name));
      // A queue that is there already keeps its options otherwise.
      await boss.updateQueue(name, optionsOf(name));
    }
  } finally {
    await boss.stop({ graceful: false });
  }
}

/** Brings the database of `ownerUrl` to what this version needs: migrations, queues, the app role. Safe to repeat. */
export async function prepareDatabase(ownerUrl: string, secret: string): Promise<{ applied: string[] }> {
  const applied = await applyMigrations(ownerUrl);
  await prepareQueues(ownerUrl);
  await grantAppRole(ownerUrl, appRolePassword(secret));
  return { applied };
}
