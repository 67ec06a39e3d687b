import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort, startEmbeddedPostgres } from "@/lib/cli/embedded-postgres";
import { appUrlOf, prepareDatabase } from "@/prisma/prepare-database";
import { startServer } from "./server-process";

const secret = "a secret for browser tests only, long enough";

/** A second desk nobody has set up yet: the production build, which must be there, on an empty PostgreSQL of its own. `environmentOf`
 * adds to what the server is started with, knowing its address. */
export async function startEmptyDesk(
  environmentOf: (address: string) => Promise<Readonly<Record<string, string>>> = async () => ({}),
): Promise<{ address: string; stop(): Promise<void> }> {
  const dataDir = path.join(tmpdir(), `parley-browser-${randomUUID()}`);
  const postgres = await startEmbeddedPostgres(dataDir, secret);
  await prepareDatabase(postgres.ownerUrl, secret);
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const server = await startServer(port, {
    DATABASE_APP_URL: appUrlOf(postgres.ownerUrl, secret),
    AUTH_SECRET: secret,
    AUTH_URL: address,
    ...(await environmentOf(address)),
  });
  return {
    address,
    async stop() {
      server.kill("SIGTERM");
      await postgres.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
