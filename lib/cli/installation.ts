import { createHash, randomBytes } from "node:crypto";
import { existsSync, statSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { appUrlOf, prepareDatabase } from "@/prisma/prepare-database";
import { findRunningPostgres, type RunningPostgres, startEmbeddedPostgres } from "./embedded-postgres";

export interface Installation {
  /** Where the data lies, for a person. */
  place: string;
  isEmbedded: boolean;
  ownerUrl: string;
  appUrl: string;
  secret: string;
  applied: string[];
  close(): Promise<void>;
}

/** Whether every folder down to `dir` lets other users pass. */
function isOpenToOthers(dir: string): boolean {
  for (let place = dir; ; place = path.dirname(place)) {
    if (existsSync(place) && (statSync(place).mode & 0o001) === 0) return false;
    if (place === path.dirname(place)) return true;
  }
}

/**
 * Where the embedded database lies: PARLEY_DATA_DIR, or .data in the project. Started by root, PostgreSQL runs as a
 * user of its own, who cannot reach into root's home; the data then lies under /var/lib.
 */
function dataDir(): string {
  const wanted = path.resolve(process.env.PARLEY_DATA_DIR ?? ".data");
  if (process.getuid?.() !== 0 || isOpenToOthers(wanted)) return wanted;
  const name = createHash("sha256").update(wanted).digest("hex").slice(0, 12);
  return path.join("/var/lib/parley", name);
}

async function readOrMakeSecret(dir: string): Promise<string> {
  const file = path.join(dir, "secret");
  if (existsSync(file)) return (await readFile(file, "utf8")).trim();
  await mkdir(dir, { recursive: true });
  const secret = randomBytes(32).toString("hex");
  await writeFile(file, secret, { mode: 0o600 });
  return secret;
}

/**
 * The database this installation works on, prepared for this version: the server named by DATABASE_URL, or the embedded
 * one, which is started, or joined where `mayJoin` and the desk is running already. With DATABASE_URL, AUTH_SECRET must be given too: there is no folder to keep one in.
 */
export async function openInstallation(options: { mayJoin?: boolean } = {}): Promise<Installation> {
  const given = process.env.DATABASE_URL;
  let postgres: RunningPostgres | null = null;
  let hasJoined = false;
  let secret = process.env.AUTH_SECRET ?? "";
  if (given) {
    if (secret.length < 32)
      throw new Error(
        "Set AUTH_SECRET to at least 32 characters beside DATABASE_URL; see docs/operations.md.",
      );
  } else {
    if (!secret) secret = await readOrMakeSecret(dataDir());
    if (options.mayJoin) postgres = await findRunningPostgres(dataDir(), secret);
    hasJoined = postgres !== null;
    postgres ??= await startEmbeddedPostgres(dataDir(), secret);
  }
  const ownerUrl = given ?? postgres?.ownerUrl ?? "";
  // Whoever runs the desk has prepared the database for its own version.
  const { applied } = hasJoined ? { applied: [] } : await prepareDatabase(ownerUrl, secret);
  return {
    place: given ? new URL(given).host + new URL(given).pathname : dataDir(),
    isEmbedded: !given,
    ownerUrl,
    appUrl: process.env.DATABASE_APP_URL ?? appUrlOf(ownerUrl, secret),
    secret,
    applied,
    close: async () => postgres?.stop(),
  };
}
