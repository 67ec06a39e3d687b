import { sectionOfPath } from "@/lib/domain/term-sheet/catalogue";
import { getTermSheet } from "@/lib/features/term-sheets/queries/term-sheet";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { expect, pageAs, test } from "../support/browser";
import { exportedAccounts, indexMembers } from "../support/main-job/crm-lists";
import {
  addContact,
  approveFromQueue,
  askForApproval,
  expectRefusal,
  moveOn,
  namePeople,
  openDeal,
} from "../support/main-job/deal-desk";
import { filedTerms } from "../support/main-job/filed-agreement";
import {
  compile,
  inviteReader,
  noteOnAWord,
  reviewAsGuest,
  sendForSignature,
  setSigningOrder,
  share,
  sign,
  signAsGuest,
} from "../support/main-job/papers";
import { compareFromTable, importList, openPartner, screenAndScore } from "../support/main-job/prospects";
import { acceptRisk, enterTerms } from "../support/main-job/term-form";
import { aWorkspace, type TestWorkspace } from "../support/workspace";

test.setTimeout(400_000);

/** What the filed agreement says nothing about, with the section of the form that shows it. */
async function gapsOf(
  workspace: TestWorkspace,
  dealId: string,
): Promise<{ ruleId: string; section: string }[]> {
  const { findings } = await inWorkspace(workspace.as("viewer"), (work) => getTermSheet(work, dealId));
  return findings
    .filter(({ severity }) => severity === "missing")
    .map(({ ruleId, path }) => ({ ruleId, section: sectionOfPath(path) ?? "parties" }));
}

test("a partnership goes from a spreadsheet to signature, through screens alone", async ({ browser }) => {
  const terms = filedTerms();
  const workspace = await aWorkspace(terms.ourName);
  const nameOf = (role: string): string => `${role} of ${terms.ourName}`;
  const manager = await pageAs(browser, workspace, "partnership_manager");
  const legal = await pageAs(browser, workspace, "legal");
  const finance = await pageAs(browser, workspace, "finance");
  const executive = await pageAs(browser, workspace, "executive");

  const members = indexMembers();
  const candidates = members.rows
    .filter((row) => row["GICS Sector"] === "Information Technology")
    .slice(0, 3)
    .map((row) => row.Security ?? "");
  const domain = `${workspace.workspaceId}.example`;
  const lawyer = {
    name: "Vera Lindqvist",
    title: "General Counsel",
    email: `vera@${domain}`,
    maySign: false,
  };
  const signatory = { name: "Helen Strand", title: "President", email: `helen@${domain}`, maySign: true };
  const title = `${terms.theirName} alliance`;
  const agreement = "Co-sell agreement";
  let best = "";
  let dealId = "";

  await test.step("Two lists come in as prospects", async () => {
    const created = (await importList(manager, members)) + (await importList(manager, exportedAccounts()));
    await manager.goto("/partners");
    await expect(manager.getByText(new RegExp(`of ${created}$`))).toBeVisible();
  });

  await test.step("Three are screened and scored, and the best is found", async () => {
    const cards = [
      [3, 4],
      [5, 4, 5],
      [2, 3],
    ];
    for (const [place, name] of candidates.entries()) await screenAndScore(manager, name, cards[place] ?? []);
    best = await compareFromTable(manager, candidates);
    expect(best).toBe(candidates[1]);
  });

  await test.step("A deal is opened with it, and does not move before somebody is there to talk to", async () => {
    dealId = await openDeal(manager, best, title);
    await expectRefusal(manager, dealId, "LOI / MOU", [/No contact on the other side is known/]);
    await openPartner(manager, best);
    await manager.getByRole("link", { name: /^Contacts/ }).click();
    await addContact(manager, lawyer);
    await addContact(manager, signatory);
    await namePeople(manager, dealId, { [lawyer.name]: ["Business", "Legal"], [signatory.name]: ["Signs"] });
    await moveOn(manager, dealId, "LOI / MOU");
  });

  await test.step("The terms of the filed agreement are typed in", () => enterTerms(manager, dealId, terms));

  await test.step("Legal comments on the letter of intent, the manager answers, Legal settles", async () => {
    await compile(manager, dealId, "Letter of intent");
    await share(manager, best);
    await legal.goto(manager.url());
    const word = await noteOnAWord(legal, "Does this word bind us?");
    await manager.reload();
    const thread = manager.getByRole("article", { name: /^Internal, / });
    await expect(thread.getByText("Does this word bind us?")).toBeVisible();
    await expect(manager.getByRole("article", { name: "Letter of intent" })).toContainText(word);
    await thread
      .getByRole("textbox", { name: "Note to ourselves" })
      .fill("No, the letter says so at its end.");
    await thread.getByRole("button", { name: "Add note" }).click();
    await expect(thread.getByText("No, the letter says so at its end.")).toBeVisible();
    await legal.reload();
    await legal.getByRole("button", { name: "Settle" }).click();
    await expect(legal.getByText(/^Settled: /)).toBeVisible();
  });

  await test.step("It cannot be signed before Legal has approved exactly these words", async () => {
    await setSigningOrder(manager, dealId, [nameOf("executive"), signatory.name]);
    await expect(manager.getByText(/Legal has not approved the words of the letter of intent/)).toBeVisible();
    await manager.getByRole("link", { name: "Go there" }).first().click();
    await askForApproval(manager, "Legal approval of the first paper");
    await approveFromQueue(legal, "Legal approval of the first paper");
  });

  await test.step("Both sides sign it", async () => {
    await sendForSignature(manager, dealId, "Letter of intent");
    await sign(executive, dealId, nameOf("executive"));
    await signAsGuest(browser, workspace, signatory);
  });

  await test.step("Finance validates the terms", async () => {
    await moveOn(manager, dealId, "Terms");
    await moveOn(manager, dealId, "Validation");
    await expectRefusal(manager, dealId, "Drafting", [/Finance has been asked but has not validated/]);
    await approveFromQueue(finance, "Finance validation");
    await moveOn(manager, dealId, "Drafting");
  });

  await test.step("The agreement is drafted; Legal reviews IP and accepts what the filed text leaves open", async () => {
    await expectRefusal(manager, dealId, "Negotiation", [/Missing: /, /Legal has been asked/]);
    for (const gap of await gapsOf(workspace, dealId))
      await acceptRisk(legal, dealId, { ...gap, why: "The filed agreement lives without it." });
    await approveFromQueue(legal, "Legal review of IP");
    await compile(manager, dealId, agreement);
    await expect(manager.getByRole("article", { name: agreement })).toContainText(terms.governingLaw);
    await share(manager, best);
    await moveOn(manager, dealId, "Negotiation");
  });

  await test.step("The red flag is taken on by Legal and the executive", async () => {
    await expectRefusal(manager, dealId, "Final approval", [/Red flags not signed off/]);
    const flag = { section: "termExit", ruleId: "renewal-without-minimum" };
    await acceptRisk(legal, dealId, { ...flag, why: "Either side can end it with every renewal." });
    await acceptRisk(executive, dealId, { ...flag, why: "They have delivered for years." });
    await moveOn(manager, dealId, "Final approval");
  });

  await test.step("Legal, their lawyers, Finance and the executive approve the final text", async () => {
    await approveFromQueue(legal, "Legal review of the final draft");
    await inviteReader(manager, dealId, lawyer.name);
    await reviewAsGuest(browser, workspace, lawyer.email);
    await approveFromQueue(finance, "Finance approval");
    await approveFromQueue(executive, "Executive approval");
    await moveOn(manager, dealId, "Signature");
  });

  await test.step("Both sides sign, and the deal is live on the executive's page", async () => {
    await sendForSignature(manager, dealId, agreement);
    await sign(executive, dealId, nameOf("executive"));
    await signAsGuest(browser, workspace, signatory);
    await executive.goto("/insights");
    await expect(
      executive.getByRole("heading", { name: /^1 deal live, .*480.* expected a year$/ }),
    ).toBeVisible();
    await executive.getByRole("link", { name: /^Live: 1 now/ }).click();
    await expect(executive.getByRole("link", { name: title })).toBeVisible();
  });
});
