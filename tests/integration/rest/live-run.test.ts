import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import type { ApiKeyScope } from "@/lib/domain/access/permission";
import type { Role } from "@/lib/domain/access/role";
import type { Screen } from "@/lib/domain/rubric/screen";
import type { DealApprovalsDto } from "@/lib/features/approvals/dto";
import type {
  AssessmentView,
  RubricSummary,
  RubricVersionView,
  ScoredRubric,
} from "@/lib/features/assessments/dto";
import type { ClauseLibraryDto, ClauseVariantDto, DealClausesDto } from "@/lib/features/clauses/dto";
import type { ThreadDto } from "@/lib/features/comments/dto";
import type { DealHeaderDto, DealRowDto } from "@/lib/features/deals/dto";
import { makeDraftPdf } from "@/lib/features/drafts/commands/make-draft-pdf";
import type { CompiledDraftDto, DraftDto } from "@/lib/features/drafts/dto";
import type { StatementAnswerDto } from "@/lib/features/economics/dto";
import { computeStatementExample } from "@/lib/features/economics/schema";
import { endpoints } from "@/lib/features/endpoints";
import { runImport } from "@/lib/features/partners/commands/run-import";
import type { ImportDto, PartnerDto, PartnerRowDto } from "@/lib/features/partners/dto";
import type { LintAnswerDto, PlaybookDto, WordingRuleDto } from "@/lib/features/playbook/dto";
import type { ScenarioDto } from "@/lib/features/scenarios/dto";
import type { CertificateDto, DealSignatureDto } from "@/lib/features/signatures/dto";
import type { AcceptanceDto, EditAnswerDto, FindingDto, RevisionDto } from "@/lib/features/term-sheets/dto";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import type { pageOf } from "@/lib/platform/http/page";
import type { ProblemDetails } from "@/lib/platform/http/problem";
import { closeTypesetter } from "@/lib/platform/pdf/render-pdf";
import { wordsOfDocx, wordsOfHtml } from "@/tests/support/document-words";
import { readDocx } from "@/tests/support/read-docx";
import { apiCaller, provenOperations } from "../../support/api";
import { anApiKey } from "../../support/api-key";
import { doubleCap, publicity } from "../../support/clause-texts";
import { openTestDatabase } from "../../support/database";
import { filledScores } from "../../support/scored-partner";
import { referralSheet } from "../../support/term-sheets/referral";
import { longerWindow, synergies } from "../../support/wording-rule";
import { aWorkspace, type TestWorkspace } from "../../support/workspace";
import { aDealToSign, recipientsOf } from "../signatures/signing-desk";

openTestDatabase();
afterAll(closeTypesetter);

type Page<Item extends z.ZodType> = z.infer<ReturnType<typeof pageOf<Item>>>;
type List<Item> = Omit<Page<z.ZodType>, "items"> & { items: Item[] };
type Caller = ReturnType<typeof apiCaller>;

let desk: TestWorkspace;
let manager: Caller;
let legal: Caller;
let finance: Caller;
let legalWriter: Caller;
let partner: PartnerDto;
let deal: DealHeaderDto;
beforeAll(async () => {
  desk = await aWorkspace("Live");
  const caller = async (role: Role, scopes: ApiKeyScope[]) =>
    apiCaller(desk, await anApiKey(desk, role, scopes));
  manager = await caller("partnership_manager", ["write", "workspace:write", "signatures:write"]);
  legal = await caller("legal", ["read", "approvals:write"]);
  legalWriter = await caller("legal", ["comments:write"]);
  finance = await caller("finance", ["read", "approvals:write"]);
  partner = (await manager<PartnerDto>("post", "/partners", { name: "Brightwater" })).body;
  const opened = await manager<DealHeaderDto>("post", "/deals", {
    partnerId: partner.id,
    title: "Referral programme",
    model: "referral",
    expectedAnnualValue: "120000",
    currency: "EUR",
    mutualInterestOn: "2026-11-10",
  });
  deal = opened.body;
});

const ok = <Body>(answer: { status: number; body: Body }): Body => {
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
  return answer.body;
};
const current = async () => ok(await manager<{ deal: DealHeaderDto }>("get", `/deals/${deal.id}`)).deal;

/** Does what the worker would do with the PDFs that were asked for. */
async function makePdfs(workspace: TestWorkspace): Promise<void> {
  const jobs = await inWorkspace(workspace.as("admin"), ({ tx, scope }) =>
    tx.job.findMany({
      where: { workspaceId: scope.workspaceId, kind: "render_pdf", state: "queued" },
      select: { id: true },
    }),
  );
  const actor = { kind: "system", job: "render_document" } as const;
  for (const { id } of jobs) await makeDraftPdf({ ...workspace.as("admin"), actor, via: "job" }, id);
}

describe("every endpoint, as a program uses it", () => {
  it("keeps partners and their contacts", async () => {
    const path = `/partners/${partner.id}`;
    partner = ok(await manager("patch", path, { version: partner.version, changes: { country: "Austria" } }));
    expect(ok(await manager<PartnerDto>("get", path)).country).toBe("Austria");
    const added = ok(
      await manager<{ contactId: string; partner: PartnerDto }>("post", `${path}/contacts`, {
        name: "Ines Kofler",
      }),
    );
    const contact = `/contacts/${added.contactId}`;
    ok(await manager("patch", contact, { version: 1, changes: { title: "Counsel" } }));
    ok(await manager("post", `${contact}/removal`, { version: 2 }));
    const activity = ok(await manager<List<{ action: string }>>("get", `${path}/activity`));
    expect(activity.items.map(({ action }) => action)).toContain("partner.contact_removed");
  });

  it("lists partners by filter and page, each once, and edits many at once", async () => {
    const made: string[] = [];
    for (let index = 0; index < 23; index += 1) {
      const name = `Walk ${index % 5}`;
      made.push(ok(await manager<PartnerDto>("post", "/partners", { name, country: "Chile" })).id);
    }
    for (const order of ["sort=name", "sort=updatedAt&descending=true", "sort=score"]) {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const next: string = cursor === null ? "" : `&cursor=${cursor}`;
        const page = ok(
          await manager<List<PartnerRowDto>>("get", `/partners?text=Walk&limit=4&${order}${next}`),
        );
        expect(page.items.length).toBeLessThanOrEqual(4);
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect(seen.toSorted(), order).toEqual(made.toSorted());
    }
    const filtered = await manager<List<PartnerRowDto>>(
      "get",
      "/partners?standing=prospect&standing=active&tier=tier_1",
    );
    expect(ok(filtered).items).toEqual([]);
    const edit = ok(
      await manager<{ bulkEditId: string; count: number }>("post", "/partners/bulk-edits", {
        selection: { kind: "ids", partnerIds: made },
        change: { kind: "standing", standing: "active" },
        expectedCount: made.length,
      }),
    );
    const undone = ok(
      await manager<{ reversed: number }>("post", `/partners/bulk-edits/${edit.bulkEditId}/reversal`),
    );
    expect(undone.reversed).toBe(made.length);
    expect((await manager("get", "/partners?cursor=nonsense")).status).toBe(400);
  });

  it("imports a list, says what became of each row and takes it back", async () => {
    const started = ok(
      await manager<ImportDto>("post", "/partner-imports", {
        fileName: "prospects.csv",
        csv: "Company,Country\nGlacier Data,Norway\n,Nowhere\nFjord Systems,Norway\n",
        mapping: ["name", "country"],
      }),
    );
    const path = `/partner-imports/${started.id}`;
    const context = { ...desk.as("admin"), actor: { kind: "system", job: "import" }, via: "import" } as const;
    await runImport(context, started.id);
    expect(ok(await manager<ImportDto>("get", path))).toMatchObject({ state: "done", created: 2, failed: 1 });
    expect(ok(await manager<List<ImportDto>>("get", "/partner-imports")).items.length).toBe(1);
    const first = ok(await manager<List<{ outcome: string }>>("get", `${path}/rows?limit=2`));
    const rest = ok(
      await manager<List<{ outcome: string }>>("get", `${path}/rows?limit=2&cursor=${first.nextCursor}`),
    );
    expect([...first.items, ...rest.items].map(({ outcome }) => outcome)).toEqual([
      "created",
      "failed",
      "created",
    ]);
    ok(await manager("post", `${path}/reversal`));
  });

  it("screens, scores, settles and compares", async () => {
    const screen = ok(await manager<{ version: number; definition: Screen }>("get", "/screen"));
    const { questions } = screen.definition;
    ok(await manager("post", "/screen", { basedOnVersion: screen.version, definition: screen.definition }));
    ok(
      await manager("post", `/partners/${partner.id}/screenings`, {
        screenVersion: screen.version + 1,
        answers: questions.map(({ key, leadsTo }) => ({
          questionKey: key,
          answer: leadsTo.yes === "pursue" ? "yes" : "no",
          note: "",
        })),
      }),
    );
    const rubrics = ok(await manager<List<RubricSummary>>("get", "/rubrics"));
    const first = rubrics.items.find(({ isDefault }) => isDefault);
    if (!first) throw new Error("A workspace has a default rubric.");
    const rubric = ok(await manager<RubricVersionView>("get", `/rubrics/${first.id}?version=1`));
    ok(
      await manager("post", "/rubrics", {
        rubricId: first.id,
        basedOnVersion: rubric.latestVersion,
        definition: { ...rubric.definition, name: "Ours" },
      }),
    );
    ok(await manager("post", `/rubrics/${first.id}/default`));
    const draft = ok(await manager<AssessmentView>("post", `/partners/${partner.id}/assessments`, {}));
    const saved = ok(
      await manager<AssessmentView>("patch", `/assessments/${draft.id}/scores`, {
        version: draft.version,
        scores: filledScores(draft, 4),
      }),
    );
    const settled = ok(
      await manager<AssessmentView>("post", `/assessments/${draft.id}/settlement`, {
        version: saved.version,
      }),
    );
    expect(settled.exact.score?.shown).toBe("80.0");
    ok(
      await manager("post", `/assessments/${draft.id}/tier-override`, {
        version: settled.version,
        tier: "not_now",
        reason: "Their product changes hands next quarter.",
      }),
    );
    expect(ok(await manager<AssessmentView>("get", `/assessments/${draft.id}`)).override?.tier).toBe(
      "not_now",
    );
    const blind = ok(await manager<AssessmentView>("post", `/partners/${partner.id}/assessments`, {}));
    const asked = ok(
      await manager<AssessmentView>("post", `/assessments/${blind.id}/assessors`, {
        version: blind.version,
        memberIds: [desk.memberIds.partnership_manager, desk.memberIds.executive, desk.memberIds.finance],
      }),
    );
    const card = ok(
      await manager<{ version: number }>("patch", `/assessments/${blind.id}/own-card`, {
        version: asked.blind?.mine?.version,
        scores: filledScores(blind, 2),
      }),
    );
    ok(await manager("post", `/assessments/${blind.id}/own-card/submission`, { version: card.version }));
    ok(
      await manager("delete", `/assessments/${blind.id}/assessors/${desk.memberIds.finance}`, {
        version: asked.version,
      }),
    );
    expect(ok(await manager<List<unknown>>("get", `/partners/${partner.id}/assessments`)).items.length).toBe(
      2,
    );
    ok(await manager("post", "/comparisons", { partnerIds: [partner.id] }));
    const scores = filledScores(draft, 4).map(({ criterionKey, score }) => ({ criterionKey, score }));
    const scored = ok(
      await manager<ScoredRubric>("post", "/score", { rubric: { rubricId: first.id }, scores }),
    );
    expect([scored.score?.shown, scored.isComplete]).toEqual(["80.0", true]);
    expect(scored.fragility?.tier).toBe(scored.tier);
    const outside = [{ criterionKey: scores[0]?.criterionKey, score: 9 }];
    expect(
      (await manager("post", "/score", { rubric: { inline: rubric.definition }, scores: outside })).status,
    ).toBe(400);
  });

  it("computes statements from terms and assumptions, and keeps nothing", async () => {
    const answer = ok(
      await manager<StatementAnswerDto>("post", "/economics/statement", computeStatementExample),
    );
    expect(answer.statements).toHaveLength(6);
    const net = answer.totals.reduce((sum, each) => sum + Number(each.net), 0);
    const shared = answer.revenue.reduce((sum, each) => sum + Number(each.shared), 0);
    expect(net).toBeCloseTo(shared, 6);
    const refused = await manager<ProblemDetails>("post", "/economics/statement", {
      ...computeStatementExample,
      assumptions: { months: 1, revenue: [{ month: "2027-01", amount: "-5" }] },
    });
    expect(refused.status).toBe(400);
    expect(refused.body.problems?.map(({ path }) => path)).toEqual(["assumptions.revenue[0].amount"]);
  });

  it("keeps deals, and names what a closed gate lacks", async () => {
    const path = `/deals/${deal.id}`;
    ok(await manager("patch", path, { version: deal.version, changes: { targetSignOn: "2027-01-15" } }));
    const person = ok(
      await manager<{ contactId: string }>("post", `/partners/${partner.id}/contacts`, {
        name: "Joost van Dam",
        email: "joost@brightwater.example",
      }),
    );
    const contacts = [{ contactId: person.contactId, part: "business" }];
    ok(await manager("put", `${path}/contacts`, { version: (await current()).version, contacts }));
    const order = [{ side: "ours", memberId: desk.memberIds.executive }];
    ok(await manager("put", `${path}/signing-order`, { version: (await current()).version, order }));
    const turn = { side: "theirs", reason: "They check the numbers." };
    ok(await manager("post", `${path}/turn`, { version: (await current()).version, ...turn }));
    const way = { text: "Their board decides on the cap.", byOn: "2027-01-22" };
    ok(await manager("put", `${path}/resolution-path`, { version: (await current()).version, ...way }));
    const advance = async () =>
      manager<ProblemDetails>("post", `${path}/transitions`, {
        event: "advance",
        version: (await current()).version,
      });
    // Screened and scored, it goes some way by itself, and never to signature on empty terms.
    let closed = await advance();
    for (let step = 0; closed.status === 200 && step < 4; step += 1) closed = await advance();
    expect([closed.status, closed.body.code]).toEqual([409, "gate_closed"]);
    expect(closed.body.problems.length).toBeGreaterThan(0);
    for (const { message, href } of closed.body.problems) expect([message, href]).not.toContain("");
    const jump = await manager("post", `${path}/transitions`, {
      event: "advance",
      to: "signature",
      version: (await current()).version,
    });
    expect(jump.status).toBeGreaterThanOrEqual(400);
    const reason = "They reorganise until spring.";
    ok(
      await manager("post", `${path}/transitions`, {
        event: "park",
        reason,
        lookAgainOn: "2027-02-01",
        version: (await current()).version,
      }),
    );
    ok(await manager("post", `${path}/transitions`, { event: "resume", version: (await current()).version }));
    const rows = ok(
      await manager<List<DealRowDto>>("get", "/deals?model=referral&sort=value&descending=true"),
    );
    expect(rows.items.map(({ id }) => id)).toEqual([deal.id]);
    const activity = ok(await manager<List<{ sentence: string }>>("get", `${path}/activity`));
    expect(activity.items.length).toBeGreaterThan(3);
    ok(await manager("get", "/insights/stages"));
    ok(await manager("get", "/insights"));
    ok(await manager("get", "/queue"));
  });

  it("edits terms by version, names revisions, compares and restores them", async () => {
    const path = `/deals/${deal.id}`;
    const edit = (baseVersion: number, value: string, base: string | null) =>
      manager<EditAnswerDto & ProblemDetails>("patch", `${path}/term-sheet`, {
        baseVersion,
        changes: [{ op: "set", path: "parties.purpose", value, base }],
      });
    const before = ok(await manager<{ version: number }>("get", `${path}/term-sheet`)).version;
    const first = ok(await edit(before, "First", null));
    const stale = await edit(before, "Second", null);
    expect([stale.status, stale.body.code]).toEqual([409, "conflict"]);
    expect(stale.body.data).toMatchObject({
      version: first.version,
      conflicts: [{ path: "parties.purpose", mine: "Second", theirs: "First", original: null }],
    });
    const partly = await manager<EditAnswerDto>("patch", `${path}/term-sheet`, {
      baseVersion: before,
      changes: [
        { op: "set", path: "parties.purpose", value: "Second", base: null },
        { op: "set", path: "law.liability.cap", value: "none", base: null },
      ],
    });
    expect(ok(partly)).toMatchObject({
      outcome: "partly_saved",
      applied: ["law.liability.cap"],
      conflicts: [{ path: "parties.purpose" }],
    });
    const revision = ok(await manager<RevisionDto>("post", `${path}/revisions`, { name: "Before the call" }));
    ok(await edit(ok(partly).version, "We sell through best efforts", "First"));
    expect(ok(await manager<List<RevisionDto>>("get", `${path}/revisions`)).items.length).toBe(1);
    const diff = ok(
      await manager<{ changes: { path: string }[] }>(
        "get",
        `${path}/term-sheet/diff?from=${revision.id}&to=current`,
      ),
    );
    expect(diff.changes.map((change) => change.path)).toEqual(["parties.purpose"]);
    const history = await manager<List<unknown>>("get", `${path}/term-sheet/history?path=parties.purpose`);
    expect(ok(history).items.length).toBe(2);
    const copyFrom = `section=goToMarket&fromDealId=${path.split("/").at(-1)}`;
    ok(await manager("get", `${path}/term-sheet/copy-sources?section=goToMarket`));
    ok(await manager("get", `${path}/term-sheet/section-copy?${copyFrom}`));
    const now = ok(await manager<{ version: number }>("get", `${path}/term-sheet`)).version;
    const preset = { presetId: "referral-10-percent", version: now };
    const taken = ok(await manager<EditAnswerDto>("post", `${path}/term-sheet/presets`, preset));
    const findings = ok(await manager<List<FindingDto>>("get", `${path}/findings`)).items;
    const open = findings.find(({ waitingFor }) => waitingFor.includes("legal"));
    if (!open) throw new Error("A fresh sheet has findings that need somebody's acceptance.");
    const risk = { findingKey: open.key, reason: "Agreed with their counsel.", expiresOn: null };
    expect((await manager("post", `${path}/risk-acceptances`, risk)).status).toBe(403);
    const accepted = ok(await legal<AcceptanceDto>("post", `${path}/risk-acceptances`, risk));
    ok(await legal("post", `${path}/risk-acceptances/${accepted.id}/withdrawal`));
    ok(await manager("post", `${path}/revisions/${revision.id}/restoration`, { version: taken.version }));
  });

  it("lints and compiles without keeping anything", async () => {
    const text = "Castellan will use best efforts to promote it and respond promptly.";
    const free = ok(await manager<LintAnswerDto>("post", "/lint", { text, path: "parties.purpose" }));
    expect(free.findings.map(({ ruleId }) => ruleId)).toEqual(["vague-wording", "vague-wording"]);
    const sheet = await manager<LintAnswerDto>("post", "/lint", {
      termSheet: referralSheet,
      model: "referral",
    });
    expect(ok(sheet).countBySeverity).toBeTypeOf("object");
    expect((await manager("post", "/lint", { text, path: "no.such.term" })).status).toBe(400);
    const terms = { termSheet: referralSheet, model: "referral", kind: "loi" };
    const page = await manager<Uint8Array>("post", "/documents/compile", terms);
    const written = new TextDecoder().decode(ok(page));
    expect(page.headers.get("content-type")).toContain("text/html");
    expect(written).toContain("Brightwater Advisory B.V.");
    expect(written).not.toMatch(/<script|undefined/);
    const pdf = await manager<Uint8Array>("post", "/documents/compile", { ...terms, format: "pdf" });
    expect(new TextDecoder("latin1").decode(ok(pdf).slice(0, 5))).toBe("%PDF-");
    const word = await manager<Uint8Array>("post", "/documents/compile", { ...terms, format: "docx" });
    expect(word.headers.get("content-type")).toContain("wordprocessingml");
    expect(wordsOfDocx(ok(word))).toEqual(wordsOfHtml(written));
  });

  it("compiles drafts, asks for decisions and gives them with a named scope only", async () => {
    const path = `/deals/${deal.id}`;
    const compiled = ok(await manager<CompiledDraftDto>("post", `${path}/drafts`, { kind: "loi" }));
    const draft = `/drafts/${compiled.draft.id}`;
    ok(await manager("get", `${path}/drafts`));
    const { tree } = ok(await manager<DraftDto>("get", draft));
    const written = ok(await manager<Uint8Array>("get", `${draft}/document`));
    expect(new TextDecoder().decode(written)).toContain("Letter of intent");
    expect((await manager("get", `${draft}/pdf`)).status).toBe(409);
    ok(await manager("post", `${draft}/pdf`));
    await makePdfs(desk);
    const pdf = ok(await manager<Uint8Array>("get", `${draft}/pdf`));
    expect(new TextDecoder("latin1").decode(pdf.slice(0, 5))).toBe("%PDF-");
    const word = readDocx(ok(await manager<Uint8Array>("get", `${draft}/word`)));
    expect(word.properties).toMatchObject({ ParleyDocument: compiled.draft.id, ParleyRevision: "1" });
    ok(await manager("post", `${draft}/sharing`));
    ok(await manager("get", `${draft}/diff?from=${compiled.draft.id}`));
    const clauseId = tree.blocks.find((block) => block.kind === "clause")?.id;
    const body = "Is this still what we want?";
    const thread = ok(
      await manager<{ threadId: string }>("post", `${draft}/threads`, { anchor: { clauseId }, body }),
    );
    ok(await legalWriter("post", `/threads/${thread.threadId}/comments`, { body: "Until the pilot ends." }));
    const settled = ok(
      await manager<{ version: number }>("post", `/threads/${thread.threadId}/resolution`, { version: 1 }),
    );
    ok(await manager("post", `/threads/${thread.threadId}/reopening`, { version: settled.version }));
    expect(ok(await manager<List<ThreadDto>>("get", `${draft}/threads`)).items[0]?.comments.length).toBe(2);
    // In a deal of its own: of the other one the desk has asked by itself.
    const fresh = ok(
      await manager<DealHeaderDto>("post", "/deals", {
        partnerId: partner.id,
        title: "Second programme",
        model: "referral",
        expectedAnnualValue: "1",
        currency: "EUR",
        mutualInterestOn: "2026-11-10",
      }),
    );
    const approvals = `/deals/${fresh.id}/approvals`;
    const ask = () =>
      manager<{ requestId: string; digest: string }>("post", approvals, { kind: "finance_validation" });
    const first = ok(await ask());
    ok(await manager("post", `/approvals/${first.requestId}/withdrawal`));
    const second = ok(await ask());
    ok(await finance("get", "/approvals"));
    ok(await finance("get", `/approvals/${second.requestId}`));
    const decision = {
      decision: "send_back",
      reason: "The cap is missing in year two.",
      digest: second.digest,
    };
    const broad = apiCaller(desk, await anApiKey(desk, "finance", ["write"]));
    expect((await broad("post", `/approvals/${second.requestId}/decision`, decision)).status).toBe(403);
    expect((await manager("post", `/approvals/${second.requestId}/decision`, decision)).status).toBe(403);
    ok(await finance("post", `/approvals/${second.requestId}/decision`, decision));
    const standing = ok(await manager<DealApprovalsDto>("get", approvals));
    expect(standing.kinds.find(({ kind }) => kind === "finance_validation")?.standing).toBe("sent_back");
  });

  it("keeps the scenarios of a deal by version", async () => {
    const path = `/deals/${deal.id}/scenarios`;
    const assumptions = {
      startsOn: "2027-01-01",
      months: 12,
      revenue: [{ month: "2027-01", amount: "1000" }],
    };
    const added = ok(await manager<ScenarioDto>("post", path, { name: "As planned", assumptions }));
    expect(added).toMatchObject({ version: 1, discountPercent: "10", uncertainties: [] });
    const twin = await manager<ProblemDetails>("post", path, { name: "As planned", assumptions });
    expect([twin.status, twin.body.problems[0]?.path]).toEqual([400, "name"]);
    const saved = { name: "Slow", assumptions, version: 1 };
    ok(await manager("put", `${path}/${added.id}`, saved));
    expect((await manager("put", `${path}/${added.id}`, saved)).status).toBe(409);
    expect(ok(await manager<List<ScenarioDto>>("get", path)).items.map(({ name }) => name)).toEqual(["Slow"]);
    expect(ok(await manager<ScenarioDto>("get", `${path}/${added.id}`)).version).toBe(2);
    ok(await manager("delete", `${path}/${added.id}`));
    expect((await manager("get", `${path}/${added.id}`)).status).toBe(404);
  });

  it("keeps a clause library, and lets only Legal take what Legal must accept", async () => {
    const counsel = apiCaller(desk, await anApiKey(desk, "legal", ["drafts:write"]));
    const cap = { ...doubleCap, slotKey: "liability.cap", place: "lowest" };
    const typo = await counsel<ProblemDetails>("post", "/clauses/variants", {
      ...cap,
      template: "{{ law.gone }}",
    });
    expect([typo.status, typo.body.problems[0]?.path]).toEqual([400, "template"]);
    expect((await manager("post", "/clauses/variants", cap)).status).toBe(403);
    const variant = ok(await counsel<ClauseVariantDto>("post", "/clauses/variants", cap));
    const own = { ...publicity, section: "safeguards", heading: "Publicity" };
    ok(await counsel("post", "/clauses/own", own));
    const path = `/clauses/variants/${variant.id}`;
    ok(await counsel("put", path, { ...doubleCap, name: "Twice the amount", basedOnVersion: 1 }));
    ok(await counsel("post", `${path}/retirement`));
    ok(await counsel("post", `${path}/restoration`));
    expect(ok(await manager<ClauseVariantDto>("get", path)).versions.length).toBe(2);
    const { slots } = ok(await manager<ClauseLibraryDto>("get", "/clauses?text=twice&model=referral"));
    const [slot] = slots;
    expect(slot?.ladder.map(({ id }) => id)).toEqual(["house", variant.id]);
    ok(
      await counsel("put", `/clauses/${slot?.id}/ladder`, {
        version: slot?.version,
        ladder: ["house", variant.id],
      }),
    );
    const ofDeal = `/deals/${deal.id}/clauses`;
    ok(await manager<DealClausesDto>("get", ofDeal));
    const drafter = apiCaller(desk, await anApiKey(desk, "partnership_manager", ["drafts:write"]));
    expect((await drafter("put", `${ofDeal}/${slot?.id}`, { choice: variant.id })).status).toBe(403);
    const taken = ok(await counsel<DealClausesDto>("put", `${ofDeal}/${slot?.id}`, { choice: variant.id }));
    expect(taken.clauses.find(({ key }) => key === "liability.cap")?.current?.acceptedRole).toBe("legal");
  });

  it("keeps a playbook: rules set, wording added, changed and taken out", async () => {
    const counsel = apiCaller(desk, await anApiKey(desk, "legal", ["write"]));
    expect((await manager("put", "/playbook/rules", longerWindow)).status).toBe(403);
    ok(await counsel("put", "/playbook/rules", longerWindow));
    const rule = ok(await counsel<WordingRuleDto>("post", "/playbook/wording-rules", synergies));
    const path = `/playbook/wording-rules/${rule.id}`;
    const edited = ok(await counsel<WordingRuleDto>("put", path, { ...synergies, version: rule.version }));
    const { wordingRules } = ok(await manager<PlaybookDto>("get", "/playbook"));
    expect(wordingRules.map(({ id }) => id)).toEqual([rule.id]);
    ok(await counsel("post", `${path}/remove`, { version: edited.version }));
  });

  it("invites guests by letter and takes their way in back", async () => {
    const path = `/deals/${deal.id}/guests`;
    const { contacts } = ok(await manager<PartnerDto>("get", `/partners/${partner.id}`));
    const contactId = contacts.find(({ email }) => email !== "")?.id;
    const link = ok(await manager<{ id: string }>("post", path, { contactId, purposes: ["comment"] }));
    expect(ok(await manager<List<{ id: string }>>("get", path)).items.map(({ id }) => id)).toEqual([link.id]);
    ok(await manager("post", `/guests/${link.id}/revocation`));
  });

  it("sends a paper for signature once, gives it out and calls it off", async () => {
    const paper = await aDealToSign("loi", "loi", undefined, desk);
    const path = `/deals/${paper.deal.dealId}/envelopes`;
    const body = { draftId: paper.draft.id, recipients: recipientsOf(paper) };
    const broad = apiCaller(desk, await anApiKey(desk, "partnership_manager", ["write"]));
    expect((await broad("post", path, body)).status).toBe(403);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        manager<{ envelopeId: string; sha256: string }>("post", path, body, { "idempotency-key": "send" }),
      ),
    );
    const [first] = answers.map(ok);
    if (!first) throw new Error("Ten calls have a first answer.");
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
    expect(answers.filter(({ headers }) => headers.get("idempotency-replayed") === "true").length).toBe(9);
    const standing = ok(await manager<DealSignatureDto>("get", path));
    expect(standing.envelopes.map(({ id, state }) => [id, state])).toEqual([[first.envelopeId, "sent"]]);
    const letters = await inWorkspace(desk.as("admin"), ({ tx, scope }) =>
      tx.outgoingMail.count({ where: { workspaceId: scope.workspaceId, purpose: "signature" } }),
    );
    expect(letters).toBe(1);
    const again = await manager<ProblemDetails>("post", path, body);
    expect([again.status, again.body.code]).toEqual([409, "gate_closed"]);
    const other = { ...body, recipients: body.recipients.toReversed() };
    const reused = await manager<ProblemDetails>("post", path, other, { "idempotency-key": "send" });
    expect([reused.status, reused.body.code]).toEqual([409, "conflict"]);
    const envelope = `/envelopes/${first.envelopeId}`;
    expect(ok(await manager<CertificateDto>("get", envelope)).envelope.sha256).toBe(first.sha256);
    const file = ok(await manager<Uint8Array<ArrayBuffer>>("get", `${envelope}/document`));
    expect(createHash("sha256").update(file).digest("hex")).toBe(first.sha256);
    ok(await manager("post", `${envelope}/voiding`, { reason: "Their company changed its name." }));
  });

  it("leaves no endpoint untried", () => {
    const all = endpoints.map(({ method, path }) => `${method} ${path}`);
    expect(all.filter((operation) => !provenOperations.has(operation))).toEqual([]);
  });
});
