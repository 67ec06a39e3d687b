import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { ensureBuilt, ensureGenerated } from "@/lib/cli/build";
import { figuresOverBudget, percentile, report, say } from "./figure";

const secret = "a secret for the bench only, long enough";
const small = 2;
const large = 200;

/** `npm run bench`: every budget of the product, each beside what it is measured against in the same run. */
async function main(): Promise<void> {
  ensureGenerated();
  const { startEmbeddedPostgres } = await import("@/lib/cli/embedded-postgres");
  const { appUrlOf, prepareDatabase } = await import("@/prisma/prepare-database");
  const { benchIds, fillWorkspaces } = await import("./fill");
  const { measurePages } = await import("./pages");
  const { serve, sessionCookie } = await import("./served");
  const { measureScripts } = await import("./scripts");
  const { measureCore } = await import("./core");
  const { measureDocuments } = await import("./documents");
  const { measureEconomics } = await import("./economics");
  const { measureKeystroke } = await import("./keystroke");
  const { openFullDeal } = await import("./full-deal");
  const dataDir = path.join(tmpdir(), `parley-bench-${process.pid}`);
  const postgres = await startEmbeddedPostgres(dataDir, secret);
  await prepareDatabase(postgres.ownerUrl, secret);
  const appUrl = appUrlOf(postgres.ownerUrl, secret);
  const superuserUrl = postgres.superuserUrl.replace(/\/postgres$/, "/parley");
  Object.assign(process.env, { DATABASE_APP_URL: appUrl, AUTH_SECRET: secret, AUTH_URL: "http://localhost" });
  ensureBuilt(say);

  await measureCore();
  await measureDocuments();
  measureEconomics();
  say(`Filling ${small} workspaces with 1,000 deals …`);
  await fillWorkspaces(superuserUrl, 1, small);
  const ids = await benchIds(1);
  const served = await serve();
  const cookie = await sessionCookie(ids);
  const full = await openFullDeal();
  await measureKeystroke(served.address, full.cookie, full.dealPath);
  const before = await measurePages({ served, cookie, appUrl, ids, label: "1,000 deals" });
  say(`Filling ${large} workspaces with 100,000 deals …`);
  await fillWorkspaces(superuserUrl, small + 1, large);
  const after = await measurePages({ served, cookie, appUrl, ids, label: "100,000 deals" });
  for (const [page, samples] of after) {
    const limit = percentile(before.get(page) ?? [], 0.95) * 1.5 + 5;
    report({
      name: `${page}: p95 stays flat from 1,000 to 100,000 deals`,
      value: percentile(samples, 0.95),
      unit: "ms",
      budget: { text: "1.5 × the p95 at 1,000 deals + 5 ms", limit },
    });
  }
  await measureScripts(served.address, cookie, full);
  served.stop();
  const { closeDatabase } = await import("@/lib/platform/db/client");
  await closeDatabase();
  await postgres.stop();
  await rm(dataDir, { recursive: true, force: true });
  const over = figuresOverBudget();
  say(
    over.length === 0
      ? "\nEvery figure is within its budget."
      : `\n${over.length} over budget: ${over.map((figure) => figure.name).join("; ")}`,
  );
  process.exit(over.length === 0 ? 0 : 1);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
