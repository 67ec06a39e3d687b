import { type ChildProcess, spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { ensureBuilt } from "@/lib/cli/build";
import { freePort, startEmbeddedPostgres } from "@/lib/cli/embedded-postgres";
import { appUrlOf, prepareDatabase } from "@/prisma/prepare-database";

const secret = "a secret for browser tests only, long enough";

async function waitUntilReady(address: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (server.exitCode !== null) throw new Error("The server under test ended before it was ready.");
    const response = await fetch(`${address}/api/health/ready`).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("The server under test was not ready after thirty seconds.");
}

/** A production build on a PostgreSQL of its own, for the whole run. Workers find it in the environment. */
export default async function setup() {
  const dataDir = path.join(tmpdir(), `parley-browser-${process.pid}`);
  const postgres = await startEmbeddedPostgres(dataDir, secret);
  await prepareDatabase(postgres.ownerUrl, secret);
  const port = await freePort();
  const address = `http://localhost:${port}`;
  Object.assign(process.env, {
    DATABASE_APP_URL: appUrlOf(postgres.ownerUrl, secret),
    AUTH_SECRET: secret,
    AUTH_URL: address,
    LOG_LEVEL: process.env.LOG_LEVEL ?? "error",
  });
  ensureBuilt(console.log);
  const server = spawn(
    process.execPath,
    [
      path.join("node_modules", "next", "dist", "bin", "next"),
      "start",
      "-p",
      String(port),
      "-H",
      "127.0.0.1",
    ],
    { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, NODE_ENV: "production" } },
  );
  await waitUntilReady(address, server);
  return async () => {
    server.kill("SIGTERM");
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
