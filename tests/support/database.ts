import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { closeDatabase } from "@/lib/platform/db/client";
import { closeJobQueue } from "@/lib/platform/jobs/queue";
import { appUrlOf } from "@/prisma/prepare-database";
import { testSecret } from "./postgres.global";

async function asSuperuser(sql: string): Promise<void> {
  const client = new Client({ connectionString: inject("superuserUrl") });
  await client.connect();
  await client.query(sql);
  await client.end();
}

/**
 * Gives the test file a database of its own, cloned from the migrated template, and points the application at it as
 * the app role. Returns connections for looking behind the walls.
 */
export function openTestDatabase(): {
  superuser(): Promise<Client>;
  appRole(): Promise<Client>;
  ownerUrl(): string;
} {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const at = (url: string) => {
    const changed = new URL(url);
    changed.pathname = `/${name}`;
    return changed.toString();
  };
  const connect = async (url: string) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    return client;
  };
  beforeAll(async () => {
    await asSuperuser(`CREATE DATABASE ${name} TEMPLATE template_parley OWNER parley_owner`);
    process.env.DATABASE_APP_URL = appUrlOf(at(inject("ownerUrl")), testSecret);
    process.env.AUTH_SECRET = testSecret;
  });
  afterAll(async () => {
    await closeJobQueue();
    await closeDatabase();
    await asSuperuser(`DROP DATABASE ${name} WITH (FORCE)`);
  });
  return {
    superuser: () => connect(at(inject("superuserUrl"))),
    appRole: () => connect(appUrlOf(at(inject("ownerUrl")), testSecret)),
    ownerUrl: () => at(inject("ownerUrl")),
  };
}
