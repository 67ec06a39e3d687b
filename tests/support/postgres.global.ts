import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { startEmbeddedPostgres } from "@/lib/cli/embedded-postgres";
import { prepareDatabase } from "@/prisma/prepare-database";

export const testSecret = "a secret for tests only, long enough";

declare module "vitest" {
  interface ProvidedContext {
    /** Owner connection of a migrated template database; each test file clones it. */
    ownerUrl: string;
    superuserUrl: string;
  }
}

/** One PostgreSQL for the run, migrated once; test files work on clones of the template. */
export default async function setup(project: TestProject) {
  const dataDir = path.join(tmpdir(), `parley-test-${process.pid}`);
  const postgres = await startEmbeddedPostgres(dataDir, testSecret);
  await prepareDatabase(postgres.ownerUrl, testSecret);
  const client = new Client({ connectionString: postgres.superuserUrl });
  await client.connect();
  await client.query("ALTER DATABASE parley RENAME TO template_parley");
  await client.end();
  project.provide("ownerUrl", postgres.ownerUrl);
  project.provide("superuserUrl", postgres.superuserUrl);
  return async () => {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
