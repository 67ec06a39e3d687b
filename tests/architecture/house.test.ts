import { describe, expect, it } from "vitest";
import { filesMatching, sourceFiles } from "../support/source-files";

const domain = sourceFiles("lib/domain");
const features = sourceFiles("lib/features");
const lib = sourceFiles("lib");
const app = sourceFiles("app");
const components = sourceFiles("components");
const prismaFiles = sourceFiles("prisma");
const everything = [...lib, ...app, ...components, ...prismaFiles];

/** Files longer than 400 lines that were let in; this list may only shrink. */
const longFiles: string[] = [];

describe("what imports cannot say", () => {
  it("keeps clock, chance, environment and network out of the core", () => {
    const impure =
      /\bDate\.now\(|new Date\(\)|Math\.random|crypto\.|process\.env|\bfetch\(|setTimeout|setInterval/;
    expect(filesMatching(domain, impure)).toEqual([]);
  });

  it("keeps every slice to the fixed list of file names", () => {
    const allowed =
      /^lib\/features\/((jobs|endpoints)\.ts|[a-z-]+\/(schema|dto|queries|loaders|actions|endpoints)\.ts|[a-z-]+\/(queries|commands|endpoints)\/[a-z-]+\.ts)$/;
    expect(features.map((file) => file.path).filter((file) => !allowed.test(file))).toEqual([]);
  });

  it("keeps files short enough to be read at once", () => {
    const long = everything.filter((file) => file.text.split("\n").length > 400).map((file) => file.path);
    expect(long).toEqual(longFiles);
  });

  it("names no file for what it might hold", () => {
    const vague = /(^|\/)(utils?|helpers?|common|manager|misc|index)\.tsx?$/;
    expect(everything.map((file) => file.path).filter((file) => vague.test(file))).toEqual([]);
  });

  it("mints a workspace scope only where somebody has been let in", () => {
    const minters = filesMatching(everything, /\bmintWorkspaceScope\(/);
    const allowed =
      /^(lib\/platform\/(auth|jobs|db\/scope|command\/begin-workspace)|prisma\/seed\/|lib\/cli\/)/;
    expect(minters.filter((file) => !allowed.test(file))).toEqual([]);
  });

  it("opens transactions only in the data layer", () => {
    const openers = filesMatching(everything, /\bprisma\(\)/);
    expect(openers.filter((file) => !/^lib\/platform\/(db|http\/rate-limit)/.test(file))).toEqual([]);
  });

  it("writes no query as a string", () => {
    expect(filesMatching(everything, /\$(query|execute)RawUnsafe|Prisma\.raw\(/)).toEqual([]);
  });

  it("asks a transaction one thing after another", () => {
    // A transaction is one connection: what is asked at the same time waits in a line, and pg will refuse it.
    const slices = features.filter((file) => /\/(queries|commands)\//.test(file.path));
    expect(filesMatching(slices, /Promise\.(all|allSettled|race|any)\(/)).toEqual([]);
  });

  it("reads the environment in one place", () => {
    const readers = filesMatching([...lib, ...app, ...components], /process\.env/);
    const allowed = /^lib\/(platform\/(env|log|pdf\/typesetter)\.ts|cli\/)/;
    const byBuild = /^app\/gallery\//;
    expect(readers.filter((file) => !allowed.test(file) && !byBuild.test(file))).toEqual([]);
  });

  it("renders pages and layouts on the server, in a few lines", () => {
    const routes = app.filter(
      (file) => /\/(page|layout)\.tsx$/.test(file.path) && !file.path.startsWith("app/gallery"),
    );
    expect(filesMatching(routes, /^["']use client["']/m)).toEqual([]);
    expect(routes.filter((file) => file.text.split("\n").length > 80).map((file) => file.path)).toEqual([]);
  });

  it("answers every server action through the action helpers", () => {
    const actions = features.filter((file) => /\/actions\.ts$/.test(file.path));
    for (const file of actions) {
      const exported = [...file.text.matchAll(/^export (?:const|async function|function) (\w+)([^;{]*)/gm)];
      for (const [, name, rest] of exported) {
        const isGuarded =
          /(memberAction|guestAction)\(/.test(rest ?? "") || /\b(answer|answerGuest)\(/.test(file.text);
        expect(`${file.path}: ${name} ${isGuarded ? "is guarded" : "is open"}`).toBe(
          `${file.path}: ${name} is guarded`,
        );
      }
    }
  });

  it("puts no HTML into pages by hand", () => {
    expect(filesMatching([...app, ...components], /dangerouslySetInnerHTML/)).toEqual([]);
  });
});
