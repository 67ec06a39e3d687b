import { describe, expect, it } from "vitest";
import { decideApproval } from "@/lib/features/approvals/commands/decide-approval";
import { requestApproval } from "@/lib/features/approvals/commands/request-approval";
import { withdrawApproval } from "@/lib/features/approvals/commands/withdraw-approval";
import { getApprovalPacket } from "@/lib/features/approvals/queries/approval-packet";
import { getDealApprovals } from "@/lib/features/approvals/queries/deal-approvals";
import { listApprovals } from "@/lib/features/approvals/queries/list-approvals";
import { readDealFacts } from "@/lib/features/deals/queries/deal-facts";
import { getDraft } from "@/lib/features/drafts/queries/draft";
import type { Context } from "@/lib/platform/command/context";
import { mintWorkspaceScope } from "@/lib/platform/db/scope";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { openTestDatabase } from "../../support/database";
import { referralSheet } from "../../support/term-sheets/referral";
import { aWorkspace, type TestWorkspace } from "../../support/workspace";
import { aDeal } from "../deals/a-deal";
import { aDraft, giveTerms, readSheet, writeSheet } from "./approval-desk";

openTestDatabase();

const kind = "finance_validation" as const;

async function asked(more: { note?: string } = {}) {
  const desk = await aWorkspace();
  const deal = await aDeal(desk, { model: "referral" });
  await giveTerms(desk, deal.id, referralSheet);
  const request = await requestApproval(desk.as("partnership_manager"), { dealId: deal.id, kind, ...more });
  return { desk, deal, request };
}

const changeTerms = async (desk: TestWorkspace, dealId: string, netDays: number) => {
  const sheet = await readSheet(desk, dealId);
  const { revenueShare } = sheet;
  await writeSheet(desk, dealId, {
    ...sheet,
    revenueShare: { ...revenueShare, payment: { ...revenueShare.payment, netDays } },
  });
};

const factOf = (desk: TestWorkspace, dealId: string) =>
  inWorkspace(desk.as("viewer"), async (work) => (await readDealFacts(work, dealId)).financeValidation);

const guestOf = (
  desk: TestWorkspace,
  dealId: string,
  contactId: string,
  purposes: ("legal_review" | "sign")[],
): Context => ({
  actor: {
    kind: "guest",
    guestLinkId: "0b5f3d6e-0000-4000-8000-000000000001",
    dealId,
    contactId,
    purposes,
  },
  actorName: "Nora Weiss",
  scope: mintWorkspaceScope(desk.workspaceId, dealId),
  clock: desk.clock,
  requestId: "test",
  via: "guest",
});

describe("asking for an approval", () => {
  it("tells everyone who may decide, on the desk and by letter", async () => {
    const { desk, request } = await asked({ note: "Please before Friday." });
    const told = await inWorkspace(desk.as("admin"), async ({ tx }) => ({
      notes: await tx.notification.findMany({ select: { memberId: true, href: true } }),
      letters: await tx.outgoingMail.findMany({ where: { purpose: "approval" }, select: { text: true } }),
    }));
    expect(told.notes).toEqual([
      { memberId: desk.memberIds.finance, href: `/approvals/${request.requestId}` },
    ]);
    expect(told.letters).toHaveLength(1);
    expect(told.letters[0]?.text).toContain(`/approvals/${request.requestId}`);
  });

  it("keeps one open question per kind, and replaces one about an older text", async () => {
    const { desk, deal } = await asked();
    const manager = desk.as("partnership_manager");
    await expect(requestApproval(manager, { dealId: deal.id, kind })).rejects.toMatchObject({
      code: "conflict",
    });
    await changeTerms(desk, deal.id, 77);
    await requestApproval(manager, { dealId: deal.id, kind });
    const states = await inWorkspace(manager, ({ tx }) =>
      tx.approvalRequest.findMany({ orderBy: { id: "asc" }, select: { state: true } }),
    );
    expect(states).toEqual([{ state: "withdrawn" }, { state: "open" }]);
  });

  it("is refused to a viewer, for a foreign deal, without a final draft and for a day gone by", async () => {
    const { desk, deal } = await asked();
    const other = await aWorkspace("Tidewater");
    await expect(
      requestApproval(desk.as("viewer"), { dealId: deal.id, kind: "legal_ip_review" }),
    ).rejects.toMatchObject({ code: "forbidden" });
    await expect(
      requestApproval(other.as("partnership_manager"), { dealId: deal.id, kind }),
    ).rejects.toMatchObject({ code: "not_found" });
    await expect(
      requestApproval(desk.as("legal"), { dealId: deal.id, kind: "executive_final" }),
    ).rejects.toMatchObject({ code: "invalid" });
    await expect(
      requestApproval(desk.as("legal"), { dealId: deal.id, kind: "legal_ip_review", dueOn: "2020-01-01" }),
    ).rejects.toMatchObject({ code: "invalid" });
  });
});

describe("the first paper", () => {
  it("is there to approve once it is compiled, and not where the model has none", async () => {
    const desk = await aWorkspace();
    const deal = await aDeal(desk, { model: "referral" });
    await giveTerms(desk, deal.id, referralSheet);
    const manager = desk.as("partnership_manager");
    const paper = { dealId: deal.id, kind: "legal_first_paper" as const };
    await expect(requestApproval(manager, paper)).rejects.toThrow(/has not been compiled/);
    const draft = await aDraft(desk, deal, "loi");
    const request = await requestApproval(manager, paper);
    expect(request.digest).toBe(draft.digest);
    const waiting = await inWorkspace(desk.as("legal"), listApprovals);
    expect(waiting.waiting.map((item) => item.requestId)).toEqual([request.requestId]);
    const seen = () => inWorkspace(manager, (work) => getDraft(work, draft.id));
    expect((await seen()).approval).toMatchObject({ standing: "requested", canWithdraw: true });
    await decideApproval(desk.as("legal"), { ...request, decision: "approve" });
    expect((await seen()).approval).toMatchObject({ standing: "current", canRequest: false });
    await aDraft(desk, deal, "loi");
    expect((await seen()).approval).toBeNull();

    const alliance = await aDeal(desk, { model: "technology_alliance" });
    await expect(requestApproval(manager, { ...paper, dealId: alliance.id })).rejects.toThrow(
      /no paper before its agreement/,
    );
    const page = await inWorkspace(manager, (work) => getDealApprovals(work, alliance.id));
    expect(page.kinds.map((each) => each.kind)).not.toContain("legal_first_paper");
  });
});

describe("deciding", () => {
  it("binds exactly what was seen, and lapses when it changes", async () => {
    const { desk, deal, request } = await asked();
    await decideApproval(desk.as("finance"), { ...request, decision: "approve" });
    expect(await factOf(desk, deal.id)).toMatchObject({ state: "current", digest: request.digest });
    await changeTerms(desk, deal.id, 77);
    expect(await factOf(desk, deal.id)).toMatchObject({ state: "void", changedSections: ["Revenue share"] });
    const again = await requestApproval(desk.as("partnership_manager"), { dealId: deal.id, kind });
    const packet = await inWorkspace(desk.as("finance"), (work) => getApprovalPacket(work, again.requestId));
    expect(packet.since).toMatchObject({ verdict: "approved", byName: "finance of Harbourline" });
    expect(packet.since?.terms).toHaveLength(1);
    expect(packet.since?.terms[0]?.to).toContain("77");
    expect(packet.checklist.map(({ id }) => id)).toEqual(["shares", "net_revenue", "payment", "value"]);
    expect(packet.abilities.decide).toBe(true);
    expect(packet.place).toEqual({ at: 1, of: 1, previous: null, next: null });
  });

  it("refuses a digest that no longer stands, and names what changed", async () => {
    const { desk, deal, request } = await asked();
    await changeTerms(desk, deal.id, 77);
    const refused = decideApproval(desk.as("finance"), { ...request, decision: "approve" });
    await expect(refused).rejects.toMatchObject({
      code: "conflict",
      problems: [{ path: "revenueShare", message: "Revenue share was changed." }],
    });
    expect((await factOf(desk, deal.id)).state).toBe("none");
  });

  it("sends back only with a reason, which the one who asked is told", async () => {
    const { desk, deal, request } = await asked();
    const back = { ...request, decision: "send_back" as const };
    await expect(decideApproval(desk.as("finance"), back)).rejects.toMatchObject({ code: "invalid" });
    await decideApproval(desk.as("finance"), { ...back, reason: "Net revenue leaves out refunds." });
    expect(await factOf(desk, deal.id)).toMatchObject({
      state: "sent_back",
      reason: "Net revenue leaves out refunds.",
    });
    const told = await inWorkspace(desk.as("admin"), ({ tx }) =>
      tx.notification.findFirst({
        where: { memberId: desk.memberIds.partnership_manager },
        select: { text: true },
      }),
    );
    expect(told?.text).toContain("Net revenue leaves out refunds.");
  });

  it("is not open to another role, the one who asked, another workspace, or twice", async () => {
    const desk = await aWorkspace();
    const deal = await aDeal(desk, { model: "referral" });
    await giveTerms(desk, deal.id, referralSheet);
    const own = await requestApproval(desk.as("legal"), { dealId: deal.id, kind: "legal_ip_review" });
    const approve = { ...own, decision: "approve" as const };
    for (const role of ["partnership_manager", "admin", "finance", "executive", "viewer", "legal"] as const)
      await expect(decideApproval(desk.as(role), approve)).rejects.toMatchObject({ code: "forbidden" });
    const other = await aWorkspace("Tidewater");
    await expect(decideApproval(other.as("legal"), approve)).rejects.toMatchObject({ code: "not_found" });

    const request = await requestApproval(desk.as("partnership_manager"), { dealId: deal.id, kind });
    const twice = await Promise.allSettled(
      Array.from({ length: 5 }, () =>
        decideApproval(desk.as("finance"), { ...request, decision: "approve" }),
      ),
    );
    expect(twice.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const decisions = await inWorkspace(desk.as("admin"), ({ tx }) => tx.approvalDecision.count());
    expect(decisions).toBe(1);
  });

  it("takes no forged approver and no unknown key", async () => {
    const { desk, request } = await asked();
    const forged = { ...request, decision: "approve" as const, decidedById: desk.memberIds.executive };
    await expect(decideApproval(desk.as("finance"), forged)).rejects.toMatchObject({ code: "invalid" });
  });

  it("lets the counterparty's lawyer decide through the link, and nobody else's link", async () => {
    const desk = await aWorkspace();
    const deal = await aDeal(desk, { model: "referral" });
    await giveTerms(desk, deal.id, referralSheet);
    await aDraft(desk, deal);
    const manager = desk.as("partnership_manager");
    const theirs = await requestApproval(manager, { dealId: deal.id, kind: "counterparty_legal_review" });
    const approve = { ...theirs, decision: "approve" as const };
    await expect(decideApproval(desk.as("legal"), approve)).rejects.toMatchObject({ code: "forbidden" });
    const signer = guestOf(desk, deal.id, deal.contactId, ["sign"]);
    await expect(decideApproval(signer, approve)).rejects.toMatchObject({ code: "not_found" });
    const lawyer = guestOf(desk, deal.id, deal.contactId, ["legal_review"]);
    const internal = await requestApproval(manager, { dealId: deal.id, kind: "executive_final" });
    await expect(decideApproval(lawyer, { ...internal, decision: "approve" })).rejects.toMatchObject({
      code: "not_found",
    });
    await decideApproval(lawyer, approve);
    const facts = await inWorkspace(desk.as("viewer"), (work) => readDealFacts(work, deal.id));
    expect(facts.legalReviewTheirs.state).toBe("current");
    expect(facts.cpoApproval.state).toBe("requested");
  });
});

describe("withdrawing", () => {
  it("takes back an open question, never a decision", async () => {
    const { desk, request } = await asked();
    const { requestId } = request;
    await expect(withdrawApproval(desk.as("viewer"), { requestId })).rejects.toMatchObject({
      code: "forbidden",
    });
    await withdrawApproval(desk.as("partnership_manager"), { requestId });
    await expect(
      decideApproval(desk.as("finance"), { ...request, decision: "approve" }),
    ).rejects.toMatchObject({ code: "conflict" });
    const other = await aWorkspace("Tidewater");
    await expect(withdrawApproval(other.as("admin"), { requestId })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

describe("the lists", () => {
  it("say what waits for whom", async () => {
    const { desk, deal, request } = await asked();
    const listFor = (role: "finance" | "partnership_manager" | "legal") =>
      inWorkspace(desk.as(role), listApprovals);
    expect((await listFor("finance")).waiting.map((item) => item.requestId)).toEqual([request.requestId]);
    expect((await listFor("partnership_manager")).asked.map((item) => item.requestId)).toEqual([
      request.requestId,
    ]);
    expect((await listFor("legal")).waiting).toEqual([]);
    await decideApproval(desk.as("finance"), { ...request, decision: "approve" });
    expect((await listFor("finance")).decided).toMatchObject([{ isOutdated: false }]);
    const page = await inWorkspace(desk.as("partnership_manager"), (work) => getDealApprovals(work, deal.id));
    const state = page.kinds.find((each) => each.kind === kind);
    expect(state).toMatchObject({ standing: "current", canRequest: false });
    expect(state?.history.map(({ what }) => what)).toEqual(["approved", "asked"]);
  });
});
