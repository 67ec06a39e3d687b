// Runs on any Node from 20 on a fresh clone: installs what is missing, then hands over to the Node 24 of node_modules.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const modules = path.join(root, "node_modules");
const stamp = path.join(modules, ".parley-installed");
const lockHash = () =>
  createHash("sha256")
    .update(readFileSync(path.join(root, "package-lock.json")))
    .digest("hex");
const isWindows = process.platform === "win32";

function run(command, args) {
  const result = spawnSync(command, args, { cwd: root, stdio: "inherit", shell: isWindows });
  if (result.status !== 0) {
    console.error(`\n"${command} ${args.join(" ")}" failed. Nothing was started.`);
    process.exit(result.status ?? 1);
  }
}

function installWhatIsMissing() {
  const wanted = lockHash();
  const isInstalled = existsSync(stamp) && readFileSync(stamp, "utf8").trim() === wanted;
  if (isInstalled) return;
  console.log("Installing the packages of this version …");
  // Not `npm ci`: it refuses a lock that lacks the native packages of other platforms.
  run("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(stamp, wanted);
}

/** The Node 24 that came with the packages; the machine's own Node may be older. */
function nodeBinary() {
  const name = isWindows ? "node.exe" : "node";
  const candidates = [path.join(modules, "node", "bin", name), path.join(modules, ".bin", name)];
  return candidates.find((file) => existsSync(file)) ?? process.execPath;
}

/** Programs that live beside the tests; all others are files of this folder. */
const programs = new Map([
  ["bench", path.join("tests", "bench", "bench.ts")],
  ["eval:linter", path.join("tests", "eval", "linter.ts")],
]);

const [program, ...rest] = process.argv.slice(2);
if (!program) {
  console.error("Say what to run: start, test, dev, bench or api-key.");
  process.exit(1);
}
process.chdir(root);
installWhatIsMissing();
const env = {
  ...process.env,
  PATH: `${path.join(modules, ".bin")}${path.delimiter}${process.env.PATH ?? ""}`,
  NEXT_TELEMETRY_DISABLED: "1",
};
const tsx = path.join(modules, "tsx", "dist", "cli.mjs");
const child = spawn(
  nodeBinary(),
  [
    tsx,
    "--conditions=react-server",
    path.join(root, programs.get(program) ?? path.join("lib", "cli", `${program}.ts`)),
    ...rest,
  ],
  { cwd: root, stdio: "inherit", env },
);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(signal ? 0 : (code ?? 1)));
