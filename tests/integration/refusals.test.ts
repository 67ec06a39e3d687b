import { readdirSync } from "node:fs";
import path from "node:path";
import type { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import type { Context } from "@/lib/platform/command/context";
import type { Command } from "@/lib/platform/command/define-command";
import { AppError } from "@/lib/platform/errors/app-error";
import { closeTypesetter } from "@/lib/platform/pdf/render-pdf";
import { leavesOf, withAt } from "../support/attack/sample-input";
import { databaseChecksum } from "../support/checksum";
import { openTestDatabase } from "../support/database";
import { aRefusalDesk, type RefusalDesk } from "../support/refusal-desk";
import { refusalTable } from "../support/refusal-table";
import type { RefusalRow } from "../support/refusals/refusal-row";

const database = openTestDatabase();

type AnyCommand = Command<z.ZodType, unknown>;
const isCommand = (value: unknown): value is AnyCommand =>
  typeof value === "function" && "commandName" in value;

/** Every command of the product, by name, as its file exports it. */
async function everyCommand(): Promise<Map<string, AnyCommand>> {
  const features = path.resolve("lib/features");
  const files = readdirSync(features, { recursive: true, encoding: "utf8" }).filter((file) =>
    /^[^/]+\/commands\/[^/]+\.ts$/.test(file.replaceAll("\\", "/")),
  );
  const found = new Map<string, AnyCommand>();
  for (const file of files) {
    const exported: Record<string, unknown> = await import(path.join(features, file));
    for (const value of Object.values(exported)) if (isCommand(value)) found.set(value.commandName, value);
  }
  return found;
}

const commands = await everyCommand();
const rows = [...commands].flatMap(([name, command]) => {
  const row = refusalTable[name];
  return row ? [{ name, command, row }] : [];
});

let desk: RefusalDesk;
let superuser: Client;
let before: string;
beforeAll(async () => {
  desk = await aRefusalDesk();
  superuser = await database.superuser();
  before = await databaseChecksum(superuser);
}, 120_000);
afterAll(async () => {
  closeTypesetter();
  await superuser.end();
});

/** The code a command refuses with; "done" when it does not, which no test here wants. */
async function outcome(command: AnyCommand, context: Context, input: unknown): Promise<string> {
  try {
    await command(context, input);
    return "done";
  } catch (error) {
    return error instanceof AppError ? error.code : `broke: ${String(error)}`;
  }
}

async function expectUnchanged(name: string): Promise<void> {
  const after = await databaseChecksum(superuser);
  const verdict = after === before ? "changed nothing" : "left something behind";
  before = after;
  expect(`${name} ${verdict}`).toBe(`${name} changed nothing`);
}

const foreignTry = (row: RefusalRow): { context: Context; input: unknown } | null => {
  if (row.foreign === null) return null;
  if (row.foreign === "whole") return { context: desk.theirs.as(row.allowed), input: row.input(desk) };
  return { context: desk.ours.as(row.allowed), input: { ...row.input(desk), ...row.foreign(desk) } };
};

describe("the refusal table", () => {
  it("has a row for every command, and none for a command that is gone", () => {
    expect(Object.keys(refusalTable).toSorted()).toEqual([...commands.keys()].toSorted());
  });

  it("gives a reason wherever a refusal cannot be tried", () => {
    const silent = rows.filter(
      ({ row }) => (row.foreign === null || row.wrongRoles.length === 0) && !row.because,
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it("tries a stale version wherever a command takes one", () => {
    const versioned = rows.filter(({ row }) =>
      Object.keys(row.input(desk)).some((key) => /^(version|baseVersion|basedOnVersion)$/.test(key)),
    );
    expect(versioned.filter(({ row }) => !row.stale).map(({ name }) => name)).toEqual([]);
  });
});

/** What a careless query would take for a condition, and what no column holds. */
const bends = [{}, { not: "" }, { contains: "" }, [], 1e300, Number.NaN];
const refusals = ["invalid", "not_found", "conflict", "forbidden", "gate_closed"];
/** Values that may be any JSON, checked by the term they are written to. */
const freeForm = /^changes\.\d+\.(value|base)$/;

describe.each(rows)("$name", ({ name, command, row }) => {
  it("refuses the wrong role, another workspace, a stale version and the wrong stage, and changes nothing", async () => {
    const sound = command.input.safeParse(row.input(desk));
    expect(sound.error?.issues ?? [], "the row's own input is not valid").toEqual([]);
    for (const role of row.wrongRoles) {
      const code = await outcome(command, desk.ours.as(role), row.input(desk));
      expect(["forbidden", "not_found"], `${name} by ${role}: ${code}`).toContain(code);
    }
    const foreign = foreignTry(row);
    if (foreign) {
      const code = await outcome(command, foreign.context, foreign.input);
      expect(["not_found", "invalid", "conflict"], `${name} across workspaces: ${code}`).toContain(code);
    }
    if (row.stale) {
      const input = { ...row.input(desk), ...row.stale(desk) };
      const code = await outcome(command, desk.ours.as(row.allowed), input);
      expect(["conflict", "invalid"], `${name} when stale: ${code}`).toContain(code);
    }
    if (row.wrongStage) {
      const input = { ...row.input(desk), ...row.wrongStage.input(desk) };
      const code = await outcome(command, desk.ours.as(row.allowed), input);
      expect(`${name} at the wrong stage: ${code}`).toBe(
        `${name} at the wrong stage: ${row.wrongStage.code}`,
      );
    }
    await expectUnchanged(name);
  });

  it("refuses keys it does not know and conditions, lists or bottomless numbers in place of values", async () => {
    const sound = row.input(desk);
    const unknownKeys = ["workspaceId", "createdAt", "decidedById", "signedAt", "isActive"];
    const more = unknownKeys.filter((key) => !(key in sound)).map((key) => ({ ...sound, [key]: 1 }));
    const bent = leavesOf(sound)
      .filter(({ path: at }) => !freeForm.test(at.join(".")))
      .flatMap(({ path: at }) => bends.map((value) => withAt(sound, at, value)));
    for (const input of [...more, ...bent, [], null, undefined, "text"]) {
      const code = await outcome(command, desk.ours.as(row.allowed), input);
      expect(refusals, `${name} with ${JSON.stringify(input)?.slice(0, 300)}: ${code}`).toContain(code);
    }
    await expectUnchanged(name);
  });
});
