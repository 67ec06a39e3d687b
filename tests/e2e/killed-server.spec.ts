import type { ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { test as base, expect } from "@playwright/test";
import { Client } from "pg";
import { freePort } from "@/lib/cli/embedded-postgres";
import { openDeal } from "@/lib/features/deals/commands/open-deal";
import { createPartner } from "@/lib/features/partners/commands/create-partner";
import { startImport } from "@/lib/features/partners/commands/start-import";
import { storeImportFile } from "@/lib/features/partners/commands/store-import-file";
import { findBrokenEvent } from "@/lib/platform/audit/record";
import { closeDatabase } from "@/lib/platform/db/client";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { closeJobQueue } from "@/lib/platform/jobs/queue";
import { appUrlOf, prepareDatabase } from "@/prisma/prepare-database";
import { browserOf, type Caller } from "../support/attack/twin-workspaces";
import { startServer } from "../support/server-process";
import { aWorkspace, type TestWorkspace } from "../support/workspace";

/** A worker process of its own: it works on another database than the tests beside it. */
const test = base.extend<object, { ownProcess: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from this pattern.
  ownProcess: [async ({}, use) => use("killed server"), { scope: "worker", auto: true }],
});
test.describe.configure({ mode: "serial" });

const database = `killed_${randomUUID().slice(0, 8)}`;
let superuser: Client;
let server: ChildProcess;
let port: number;
let desk: TestWorkspace;
let manager: Caller;

const inDatabase = (name: string, given: string | undefined) => {
  const url = new URL(given ?? "");
  url.pathname = `/${name}`;
  return url.toString();
};

test.beforeAll(async () => {
  const cluster = new Client({ connectionString: process.env.PARLEY_TEST_SUPERUSER_URL ?? "" });
  await cluster.connect();
  await cluster.query(`CREATE DATABASE ${database} OWNER parley_owner`);
  await cluster.end();
  const ownerUrl = inDatabase(database, process.env.PARLEY_TEST_OWNER_URL);
  const secret = process.env.AUTH_SECRET ?? "";
  await prepareDatabase(ownerUrl, secret);
  port = await freePort();
  process.env.DATABASE_APP_URL = appUrlOf(ownerUrl, secret);
  process.env.AUTH_URL = `http://localhost:${port}`;
  superuser = new Client({ connectionString: inDatabase(database, process.env.PARLEY_TEST_SUPERUSER_URL) });
  await superuser.connect();
  desk = await aWorkspace("Killed");
  manager = await browserOf(desk, desk.memberIds.partnership_manager, "partnership_manager");
  server = await startServer(port);
});
test.afterAll(async () => {
  server.kill("SIGKILL");
  await superuser.end();
  await closeJobQueue();
  await closeDatabase();
});

/** Ends the server as a power cut would: no signal it could hear, no time to tidy up. */
async function kill(): Promise<void> {
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGKILL");
  await ended;
}

const expectWholeChain = async () => {
  expect(await inWorkspace(desk.as("admin"), findBrokenEvent)).toBeNull();
};

async function aDeal(title: string): Promise<string> {
  const { id: partnerId } = await createPartner(desk.as("partnership_manager"), { name: title });
  const deal = await openDeal(desk.as("partnership_manager"), {
    partnerId,
    title,
    model: "co_sell",
    expectedAnnualValue: "1000",
    currency: "EUR",
    mutualInterestOn: "2026-11-10",
  });
  return deal.id;
}

/** Types into the purpose of a deal until the line goes dead; answers every text the server said it had kept. */
async function typeUntilDead(dealId: string, heard: () => void): Promise<string[]> {
  const kept: string[] = [];
  let baseVersion = 1;
  let seen: string | null = null;
  for (let stroke = 1; ; stroke += 1) {
    const value = `${dealId} ${stroke}`;
    try {
      const response = await fetch(`http://localhost:${port}/api/term-sheets/edits`, {
        method: "POST",
        headers: {
          ...manager.headers,
          "content-type": "application/json",
          origin: `http://localhost:${port}`,
        },
        body: JSON.stringify({
          dealId,
          baseVersion,
          changes: [{ op: "set", path: "parties.purpose", value, base: seen }],
          batchId: randomUUID(),
        }),
      });
      const answer = (await response.json()) as { ok: boolean; value?: { version: number } };
      if (!answer.ok || !answer.value) throw new Error(`Not kept: ${JSON.stringify(answer)}`);
      kept.push(value);
      baseVersion = answer.value.version;
      seen = value;
      heard();
    } catch (error) {
      if (error instanceof Error && error.message.startsWith("Not kept")) throw error;
      return kept;
    }
  }
}

interface StoredSheet {
  version: number;
  purpose: string;
  edits: { version: number; change: { value: string } }[];
}

async function storedSheet(dealId: string): Promise<StoredSheet> {
  const { rows } = await superuser.query<StoredSheet>(
    `SELECT s.version, s.terms #>> '{parties,purpose}' AS purpose,
       (SELECT jsonb_agg(jsonb_build_object('version', e.version, 'change', e.change -> 'change') ORDER BY e.version)
        FROM term_edit e WHERE e.deal_id = s.deal_id) AS edits
     FROM term_sheet s WHERE s.deal_id = $1`,
    [dealId],
  );
  if (!rows[0]) throw new Error("The sheet is gone.");
  return rows[0];
}

test("a kill in a stream of autosaves loses nothing that was acknowledged and leaves nothing half done", async () => {
  test.setTimeout(120_000);
  for (const round of [1, 2, 3]) {
    let count = 0;
    const deals = [
      await aDeal(`First ${round}`),
      await aDeal(`Second ${round}`),
      await aDeal(`Third ${round}`),
    ];
    const streams = deals.map((dealId) =>
      typeUntilDead(dealId, () => {
        count += 1;
      }),
    );
    await expect.poll(() => count, { timeout: 30_000, intervals: [10] }).toBeGreaterThan(30);
    await kill();
    const kept = await Promise.all(streams);
    server = await startServer(port);
    for (const [index, dealId] of deals.entries()) {
      const sheet = await storedSheet(dealId);
      const written = sheet.edits.map(({ change }) => change.value);
      // Everything acknowledged is there, in order; at most the one that was under way may have arrived as well.
      expect(written.slice(0, kept[index]?.length)).toEqual(kept[index]);
      expect(written.length - (kept[index]?.length ?? 0)).toBeLessThanOrEqual(1);
      expect(sheet.purpose).toBe(written.at(-1));
      expect(sheet.edits.map(({ version }) => version)).toEqual(written.map((_, at) => at + 2));
      expect(sheet.version).toBe(written.length + 1);
    }
    await expectWholeChain();
  }
});

interface ImportRow {
  state: string;
  done: number;
  created: number;
  total: number;
  rows: number;
  partners: number;
}

async function readImport(importId: string): Promise<ImportRow> {
  const { rows } = await superuser.query<ImportRow>(
    `SELECT state::text, done, created, total,
       (SELECT count(*)::int FROM import_row r WHERE r.batch_id = b.id) AS rows,
       (SELECT count(*)::int FROM partner p WHERE p.import_batch_id = b.id) AS partners
     FROM import_batch b WHERE id = $1`,
    [importId],
  );
  if (!rows[0]) throw new Error("The import is gone.");
  return rows[0];
}

test("a kill in the middle of an import repeats no row and loses none", async () => {
  test.setTimeout(240_000);
  const count = 20_000;
  const lines = Array.from({ length: count }, (_, index) => `Prospect ${index} ${randomUUID()},Logistics`);
  const bytes = new TextEncoder().encode(`Name,Industry\n${lines.join("\n")}\n`);
  const asManager = desk.as("partnership_manager");
  const { fileId } = await storeImportFile(asManager, { name: "prospects.csv", bytes });
  const { importId } = await startImport(asManager, { fileId, mapping: ["name", "industry"] });
  await expect
    .poll(async () => (await readImport(importId)).done, { timeout: 60_000, intervals: [20] })
    .toBeGreaterThan(0);
  await kill();
  const cut = await readImport(importId);
  expect(cut.done).toBeLessThan(count);
  expect([cut.rows, cut.partners, cut.created]).toEqual([cut.done, cut.done, cut.done]);
  await expectWholeChain();
  server = await startServer(port);
  // The queue takes the job back when its heart has not beaten for a while; we need not wait for that here.
  await superuser.query(
    "UPDATE pgboss.job SET heartbeat_on = now() - interval '1 hour' WHERE state = 'active' AND name = 'import_partners'",
  );
  await expect
    .poll(async () => (await readImport(importId)).state, { timeout: 200_000, intervals: [500] })
    .toBe("done");
  const whole = await readImport(importId);
  expect([whole.done, whole.rows, whole.partners, whole.created]).toEqual([count, count, count, count]);
  await expectWholeChain();
});
