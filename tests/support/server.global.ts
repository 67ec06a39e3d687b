import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { ensureBuilt } from "@/lib/cli/build";
import { freePort, startEmbeddedPostgres } from "@/lib/cli/embedded-postgres";
import { appUrlOf, prepareDatabase } from "@/prisma/prepare-database";
import { startServer } from "./server-process";

const secret = "a secret for browser tests only, long enough";

/** A production build on a PostgreSQL of its own, for the whole run. Workers find it in the environment. */
export default async function setup() {
  const dataDir = path.join(tmpdir(), `parley-browser-${process.pid}`);
  const postgres = await startEmbeddedPostgres(dataDir, secret);
  await prepareDatabase(postgres.ownerUrl, secret);
  const port = await freePort();
  const address = `http://localhost:${port}`;
  Object.assign(process.env, {
    DATABASE_APP_URL: appUrlOf(postgres.ownerUrl, secret),
    PARLEY_TEST_SUPERUSER_URL: postgres.superuserUrl,
    PARLEY_TEST_OWNER_URL: postgres.ownerUrl,
    AUTH_SECRET: secret,
    AUTH_URL: address,
    LOG_LEVEL: process.env.LOG_LEVEL ?? "error",
  });
  ensureBuilt(console.log);
  const server = await startServer(port);
  return async () => {
    server.kill("SIGTERM");
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
