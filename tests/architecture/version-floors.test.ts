import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** Below these versions known holes are open (docs/decisions/0004-version-floors.md). */
const floors: Record<string, string> = {
  next: "16.3.3",
  "next-auth": "5.0.0-beta.32",
  nodemailer: "8.0.5",
};

const numbersOf = (version: string): number[] => (version.match(/\d+/g) ?? []).map(Number);

function isAtLeast(version: string, floor: string): boolean {
  const [given, wanted] = [numbersOf(version), numbersOf(floor)];
  for (let index = 0; index < wanted.length; index += 1) {
    const difference = (given[index] ?? 0) - (wanted[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

it.each(Object.entries(floors))("%s is at least %s", (name, floor) => {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")) as {
    version: string;
  };
  expect(isAtLeast(version, floor), `${name} ${version}`).toBe(true);
});
