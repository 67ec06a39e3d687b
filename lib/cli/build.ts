import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

const builtFrom = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/schema",
  "package-lock.json",
  "next.config.ts",
  "proxy.ts",
  "instrumentation.ts",
  "postcss.config.mjs",
  "tsconfig.json",
];

function* filesUnder(place: string): Generator<string> {
  if (!existsSync(place)) return;
  if (statSync(place).isFile()) {
    yield place;
    return;
  }
  for (const name of readdirSync(place).sort()) yield* filesUnder(path.join(place, name));
}

function sourceHash(): string {
  const hash = createHash("sha256");
  for (const place of builtFrom)
    for (const file of filesUnder(place)) hash.update(file).update("\0").update(readFileSync(file));
  return hash.digest("hex");
}

function runTool(name: string, args: string[]): void {
  const bin = path.join("node_modules", ".bin", name);
  const result = spawnSync(bin, args, {
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (result.status !== 0)
    throw new Error(`${name} ${args.join(" ")} failed:\n${result.stdout}\n${result.stderr}`);
}

/** Generates the database client when the schema has changed since. */
export function ensureGenerated(): void {
  const stamp = "prisma/generated/.source-hash";
  const hash = createHash("sha256");
  for (const file of filesUnder("prisma/schema")) hash.update(readFileSync(file));
  const wanted = hash.digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  runTool("prisma", ["generate"]);
  writeFileSync(stamp, wanted);
}

/** Makes the production build unless the one that is there came from exactly these sources. */
export function ensureBuilt(say: (line: string) => void): void {
  const dist = process.env.NEXT_DIST_DIR ?? ".next";
  const stamp = path.join(dist, "parley-source-hash");
  const wanted = sourceHash();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  say("Building …");
  runTool("next", ["build"]);
  writeFileSync(stamp, wanted);
}
