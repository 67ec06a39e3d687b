import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { ensureBuilt, ensureGenerated } from "./build";
import { findChromium } from "./chromium";

interface Outcome {
  name: string;
  seconds: number;
  passed: number;
  failed: number;
  skipped: number;
}

const outcomes: Outcome[] = [];
const bin = (name: string): string => path.join("node_modules", ".bin", name);

/** Runs a tool, passing its output through and keeping a copy to count from. */
function run(command: string, args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    let output = "";
    for (const [stream, sink] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      stream.on("data", (chunk: Buffer) => {
        output += chunk.toString();
        sink.write(chunk);
      });
    }
    child.on("exit", (code) => resolve({ code: code ?? 1, output }));
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters.
const plain = (text: string): string => text.replaceAll(/\u001b\[[0-9;]*m/g, "");
const numberBefore = (text: string, word: string): number =>
  Number(new RegExp(`(\\d+) ${word}`).exec(text)?.[1] ?? 0);

/** Counts of a test runner's closing lines; a check that is no runner counts as one. */
function countOf(
  output: string,
  isRunner: boolean,
  code: number,
): Pick<Outcome, "passed" | "failed" | "skipped"> {
  if (!isRunner) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const tail = plain(output).split("\n").slice(-40);
  const line = tail.filter((one) => /^\s*Tests\s/.test(one)).at(-1) ?? tail.join("\n");
  const failed = numberBefore(line, "failed");
  return {
    passed: numberBefore(line, "passed"),
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: numberBefore(line, "skipped"),
  };
}

async function step(name: string, command: string, args: string[], isRunner = false): Promise<void> {
  console.log(`\n── ${name}`);
  const began = Date.now();
  const { code, output } = await run(command, args);
  outcomes.push({ name, seconds: (Date.now() - began) / 1000, ...countOf(output, isRunner, code) });
}

/** Finds a Chromium, or installs one: Playwright's own where it can be downloaded, Debian's where we may install. */
function ensureChromium(): string | null {
  if (findChromium()) return null;
  console.log("No Chromium found; trying to install one …");
  spawnSync(bin("playwright"), ["install", "chromium"], { stdio: "ignore", timeout: 180_000 });
  if (findChromium()) return null;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    spawnSync("apt-get", ["update"], { stdio: "ignore" });
    spawnSync("apt-get", ["install", "-y", "chromium"], {
      stdio: "inherit",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  }
  if (findChromium()) return null;
  return "The browser tests need a Chromium. Install one (Debian: apt-get install chromium; elsewhere: npx playwright install chromium) or name it in PARLEY_CHROMIUM.";
}

/** `npm test`: every check and every test, and the counts at the end. `npm test -- --no-browser` leaves the browser out. */
async function main(): Promise<void> {
  const withBrowser = !process.argv.includes("--no-browser");
  const noChromium = withBrowser ? ensureChromium() : null;
  ensureGenerated();
  await step("formatting and lint", bin("biome"), ["check", "."]);
  await step("types of the routes", bin("next"), ["typegen"]);
  await step("types", bin("tsc"), ["--noEmit"]);
  await step("architecture rules", bin("depcruise"), [
    "--config",
    ".dependency-cruiser.cjs",
    "app",
    "components",
    "lib",
    "prisma",
  ]);
  await step("unused code", bin("knip"), []);
  await step("unit and property tests", bin("vitest"), ["run", "--project", "unit"], true);
  await step("integration tests on PostgreSQL", bin("vitest"), ["run", "--project", "integration"], true);
  console.log("\n── production build");
  const began = Date.now();
  let buildFault = "";
  try {
    ensureBuilt(console.log);
  } catch (error) {
    buildFault = error instanceof Error ? error.message : String(error);
    console.error(buildFault);
  }
  outcomes.push({
    name: "production build",
    seconds: (Date.now() - began) / 1000,
    passed: buildFault ? 0 : 1,
    failed: buildFault ? 1 : 0,
    skipped: 0,
  });
  if (withBrowser && !buildFault) {
    if (noChromium) {
      console.error(noChromium);
      outcomes.push({ name: "browser tests", seconds: 0, passed: 0, failed: 1, skipped: 0 });
    } else {
      await step("browser tests", bin("playwright"), ["test"], true);
    }
  }
  console.log("");
  for (const { name, seconds, passed, failed, skipped } of outcomes) {
    console.log(
      `${failed > 0 ? "✗" : "✓"} ${name.padEnd(34)} ${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed ${String(skipped).padStart(3)} skipped ${seconds.toFixed(1).padStart(7)} s`,
    );
  }
  const total = (key: "passed" | "failed" | "skipped"): number =>
    outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
  console.log(`\n${total("passed")} passed, ${total("failed")} failed, ${total("skipped")} skipped`);
  process.exit(total("failed") > 0 ? 1 : 0);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
