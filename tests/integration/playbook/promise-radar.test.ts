import { expect, it } from "vitest";
import { loseDeal } from "@/lib/features/deals/commands/lose-deal";
import { readDealFacts } from "@/lib/features/deals/queries/deal-facts";
import { acceptRisk } from "@/lib/features/term-sheets/commands/accept-risk";
import { editTermSheet } from "@/lib/features/term-sheets/commands/edit-term-sheet";
import { getTermSheet, listFindings } from "@/lib/features/term-sheets/queries/term-sheet";
import { editTermSheetSchema } from "@/lib/features/term-sheets/schema";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { openTestDatabase } from "../../support/database";
import { aWorkspace, type TestWorkspace } from "../../support/workspace";
import { aDeal } from "../deals/a-deal";

openTestDatabase();

async function aDealOf(desk: TestWorkspace, title: string, changes: readonly object[]): Promise<string> {
  const { id: dealId } = await aDeal(desk, { title });
  const manager = desk.as("partnership_manager");
  const { version } = await inWorkspace(manager, (work) => getTermSheet(work, dealId));
  await editTermSheet(manager, editTermSheetSchema.parse({ dealId, baseVersion: version, changes }));
  return dealId;
}

const set = (path: string, value: unknown) => ({ op: "set", path, value });
const module = set("parties.products", ["Cold-Chain Module"]);

const sells = (places: string[]) => [module, set("parties.territories", places)];
const exclusive = (places: string[]) => [
  module,
  set("exclusivity.kind", "grants"),
  {
    op: "insert",
    path: "exclusivity.grants",
    row: { id: "g", geographies: places, untilOn: "2028-01-31" },
  },
];

it("sets the passages of two deals side by side, on both of them, and asks for sign-off", async () => {
  const desk = await aWorkspace();
  const selling = await aDealOf(desk, "Verity sells in Europe", sells(["European Union"]));
  const bound = await aDealOf(desk, "Castellan alone in Ireland", exclusive(["Ireland"]));
  const manager = desk.as("partnership_manager");
  const conflictsOf = async (dealId: string) =>
    (await inWorkspace(manager, (work) => listFindings(work, dealId))).filter(({ ruleId }) =>
      ruleId.startsWith("promise-"),
    );
  const [found] = await conflictsOf(bound);
  expect(found).toMatchObject({
    ruleId: "promise-exclusivity",
    severity: "contradiction",
    path: "exclusivity.grants[g]",
    otherDeal: { dealId: selling, title: "Verity sells in Europe", path: "parties.territories" },
    waitingFor: ["legal", "executive"],
  });
  expect(found?.message).toContain("Ireland");
  const [mirrored] = await conflictsOf(selling);
  expect(mirrored).toMatchObject({ path: "parties.territories", otherDeal: { dealId: bound } });

  const gate = async () =>
    (await inWorkspace(manager, (work) => readDealFacts(work, bound))).redFlags.find(
      ({ key }) => key === found?.key,
    );
  expect(await gate()).toMatchObject({ isAcceptedByLegal: false });
  await acceptRisk(desk.as("legal"), {
    dealId: bound,
    findingKey: found?.key ?? "",
    reason: "Verity leaves Ireland in March.",
    expiresOn: null,
  });
  expect(await gate()).toMatchObject({ isAcceptedByLegal: true });
});

it("is quiet about other places, lost deals and other workspaces", async () => {
  const [desk, other] = [await aWorkspace(), await aWorkspace()];
  await aDealOf(desk, "Norway", sells(["Norway"]));
  await aDealOf(other, "Ireland, elsewhere", sells(["Ireland"]));
  const lost = await aDealOf(desk, "Lost in Ireland", sells(["Ireland"]));
  const { version } = await inWorkspace(desk.as("admin"), ({ tx, scope: { workspaceId } }) =>
    tx.deal.findFirstOrThrow({ where: { workspaceId, id: lost }, select: { version: true } }),
  );
  await loseDeal(desk.as("partnership_manager"), {
    dealId: lost,
    version,
    reason: "They chose another partner.",
  });
  const bound = await aDealOf(desk, "Only in Ireland", exclusive(["Ireland"]));
  const findings = await inWorkspace(desk.as("partnership_manager"), (work) => listFindings(work, bound));
  expect(findings.filter(({ ruleId }) => ruleId.startsWith("promise-"))).toEqual([]);
});
