import type { ApprovalKind } from "@/lib/domain/approval/approval-kind";
import {
  type DocumentKind,
  documentSequencePresets,
  signedBeforeDrafting,
} from "@/lib/domain/deal/document-sequence";
import { type RoadStage, roadStages } from "@/lib/domain/deal/stage";
import { termChangeSchema } from "@/lib/domain/term-sheet/changes";
import { diffSheets } from "@/lib/domain/term-sheet/diff";
import { decideApproval } from "@/lib/features/approvals/commands/decide-approval";
import { requestApproval } from "@/lib/features/approvals/commands/request-approval";
import { advanceDeal } from "@/lib/features/deals/commands/advance-deal";
import { loseDeal } from "@/lib/features/deals/commands/lose-deal";
import { openDeal } from "@/lib/features/deals/commands/open-deal";
import { parkDeal } from "@/lib/features/deals/commands/park-deal";
import { passTurn } from "@/lib/features/deals/commands/pass-turn";
import { setDealContacts } from "@/lib/features/deals/commands/set-deal-contacts";
import { setSigningOrder } from "@/lib/features/deals/commands/set-signing-order";
import { walkAwayDeal } from "@/lib/features/deals/commands/walk-away-deal";
import { getDealHeader } from "@/lib/features/deals/queries/deal-header";
import { compileDraft } from "@/lib/features/drafts/commands/compile-draft";
import { shareDraft } from "@/lib/features/drafts/commands/share-draft";
import { acceptRisk } from "@/lib/features/term-sheets/commands/accept-risk";
import { editTermSheet } from "@/lib/features/term-sheets/commands/edit-term-sheet";
import { nameRevision } from "@/lib/features/term-sheets/commands/name-revision";
import { getTermSheet, listFindings } from "@/lib/features/term-sheets/queries/term-sheet";
import type { DemoDeal } from "./demo-deals";
import { demoTerms } from "./demo-terms";
import type { DemoDesk, Step } from "./desk";
import type { KnownPartner } from "./enter-partners";
import { haveTheirLawyerReview, signPaper } from "./sign-paper";
import { talkAboutDraft } from "./talk-about-draft";

const dayMs = 86_400_000;

/** Days after the start on which each stage up to the last was entered: the model's plan at the deal's pace, made to fit. */
function entryDays(deal: DemoDeal): Map<RoadStage, number> {
  const plan = documentSequencePresets[deal.model].planDaysByStage;
  const last = roadStages.indexOf(deal.reaches);
  const days = new Map<RoadStage, number>([["qualifying", 0]]);
  let day = 1.5;
  for (const [place, stage] of roadStages.entries()) {
    if (place === 0 || place > last) continue;
    days.set(stage, day);
    if (stage !== "live") day += Math.max(0.8, plan[stage as keyof typeof plan] * deal.pace);
  }
  const lastEntry = days.get(deal.reaches) ?? 0;
  const room = deal.startedDaysAgo - (deal.ends ? 12 : 4);
  const scale = lastEntry > room ? room / lastEntry : 1;
  return new Map([...days].map(([stage, at]) => [stage, at * scale]));
}

/** All steps of one deal, from opening it to where its story stands. */
export function playDeal(
  desk: DemoDesk,
  deal: DemoDeal,
  index: number,
  known: ReadonlyMap<string, KnownPartner>,
): Step[] {
  const startMs = desk.now.getTime() - deal.startedDaysAgo * dayMs + ((index * 37) % 9) * 1_800_000;
  const entries = entryDays(deal);
  const reached = roadStages.indexOf(deal.reaches);
  const isBeyond = (stage: RoadStage): boolean => reached > roadStages.indexOf(stage);
  const steps: Step[] = [];
  let dealId = "";

  const manager = desk.as("partnership_manager");
  const partner = (): KnownPartner => {
    const found = known.get(deal.partner);
    if (!found) throw new Error(`${deal.partner} is not a partner of the demo.`);
    return found;
  };
  const header = () => desk.read((work) => getDealHeader(work, dealId));
  const moment = (stage: RoadStage, fraction: number): Date => {
    const entry = entries.get(stage) ?? 0;
    const next = roadStages[roadStages.indexOf(stage) + 1];
    const exit = (next && entries.get(next)) ?? deal.startedDaysAgo - (deal.ends ? 8 : 1.5);
    return new Date(
      Math.min(startMs + (entry + (exit - entry) * fraction) * dayMs, desk.now.getTime() - 3_600_000),
    );
  };
  const at = (stage: RoadStage, fraction: number, run: () => Promise<unknown>): void => {
    steps.push({ at: moment(stage, fraction), run: async () => void (await run()) });
  };
  const advance = async (): Promise<void> => {
    const { version } = await header();
    await advanceDeal(manager, { dealId, version });
  };
  const decide = async (kind: ApprovalKind, role: "finance" | "legal" | "executive"): Promise<void> => {
    const request = await desk.read(({ tx, scope }) =>
      tx.approvalRequest.findFirst({
        where: { workspaceId: scope.workspaceId, dealId, kind, state: "open" },
        orderBy: { requestedAt: "desc" },
        select: { id: true, digest: true },
      }),
    );
    const open = request
      ? { requestId: request.id, digest: request.digest }
      : await requestApproval(manager, { dealId, kind });
    await decideApproval(desk.as(role), { ...open, decision: "approve", reason: "" });
  };
  const compileAndShare = async (kind: DocumentKind): Promise<string> => {
    const { draft } = await compileDraft(manager, { dealId, kind });
    if (draft.sharedAt === null) await shareDraft(manager, { draftId: draft.id });
    return draft.id;
  };
  const acceptFlags = async (): Promise<void> => {
    for (const role of ["legal", "executive"] as const) {
      const findings = await desk.read((work) => listFindings(work, dealId));
      for (const finding of findings.filter((one) => one.severity === "red_flag")) {
        await acceptRisk(desk.as(role), {
          dealId,
          findingKey: finding.key,
          reason: "Narrow in scope and priced in; the alternative was to lose the deal.",
          expiresOn: null,
        });
      }
    }
  };
  const story = { desk, dealId: () => dealId, partner };

  at("qualifying", 0, async () => {
    const opened = await openDeal(manager, {
      partnerId: partner().partnerId,
      title: deal.title,
      model: deal.model,
      ownerId: desk.memberIds[index % 6 === 5 ? "admin" : "partnership_manager"],
      expectedAnnualValue: String(deal.value * 1000),
      currency: "EUR",
      mutualInterestOn: desk.dayAgo(deal.startedDaysAgo),
      targetSignOn: null,
    });
    dealId = opened.id;
  });
  if (reached > 0) {
    at("qualifying", 0.4, async () => {
      const { business, legal } = partner();
      const { version } = await header();
      await setDealContacts(manager, {
        dealId,
        version,
        contacts: [
          { contactId: business.contactId, part: "business" },
          { contactId: business.contactId, part: "signatory" },
          { contactId: legal.contactId, part: "legal" },
        ],
      });
    });
    at("qualifying", 0.7, async () => {
      const { country, industry, business } = partner();
      const { sheet, version } = await desk.read((work) => getTermSheet(work, dealId));
      const wanted = demoTerms({
        deal,
        us: "Harbourline",
        ourSignatory: desk.names.executive,
        partner: { name: deal.partner, country, industry },
        theirSignatory: business,
        startedOn: desk.dayAgo(deal.startedDaysAgo),
      });
      await editTermSheet(manager, {
        dealId,
        baseVersion: version,
        changes: termChangeSchema.array().parse(diffSheets(sheet, wanted)),
      });
    });
    at("loi", 0, advance);
  }
  if (isBeyond("loi")) {
    at("terms", 0, advance);
    at("terms", 0.5, () => nameRevision(manager, { dealId, name: "After the first call" }));
  }
  for (const kind of signedBeforeDrafting(documentSequencePresets[deal.model])) {
    const stage = kind === "term_sheet" ? "terms" : "loi";
    if (reached < roadStages.indexOf(stage)) continue;
    let draftId = "";
    at(stage, 0.15, async () => {
      draftId = await compileAndShare(kind);
    });
    at(stage, 0.3, () => talkAboutDraft(story, draftId, { isSettled: isBeyond(stage), topic: "letter" }));
    if (isBeyond(stage)) {
      at(stage, 0.6, () => decide("legal_first_paper", "legal"));
      at(stage, 0.8, () => signPaper(story, draftId, "both"));
    } else if (index % 2 === 0)
      at(stage, 0.6, () => requestApproval(manager, { dealId, kind: "legal_first_paper" }));
  }
  if (isBeyond("terms")) {
    at("validation", 0, advance);
    if (isBeyond("validation")) at("validation", 0.8, () => decide("finance_validation", "finance"));
  }
  const agreement = documentSequencePresets[deal.model].agreement;
  let agreementId = "";
  if (isBeyond("validation")) {
    at("drafting", 0, advance);
    at("drafting", 0.3, async () => {
      agreementId = (await compileDraft(manager, { dealId, kind: agreement })).draft.id;
    });
    if (isBeyond("drafting")) at("drafting", 0.7, () => decide("legal_ip_review", "legal"));
  }
  if (isBeyond("drafting")) {
    at("negotiation", 0, advance);
    at("negotiation", 0.1, () => compileAndShare(agreement));
    at("negotiation", 0.3, () =>
      talkAboutDraft(story, agreementId, { isSettled: isBeyond("negotiation"), topic: "agreement" }),
    );
    if (isBeyond("negotiation") && deal.redFlag) at("negotiation", 0.85, acceptFlags);
  }
  if (isBeyond("negotiation")) {
    at("final_approval", 0, advance);
    at("final_approval", 0.3, () => decide("legal_final_review", "legal"));
    at("final_approval", 0.45, () => decide("finance_final", "finance"));
  }
  if (isBeyond("final_approval")) {
    at("final_approval", 0.6, () => haveTheirLawyerReview(story));
    at("final_approval", 0.8, () => decide("executive_final", "executive"));
    at("final_approval", 0.9, async () => {
      const { version } = await header();
      await setSigningOrder(manager, {
        dealId,
        version,
        order: [
          { side: "ours", memberId: desk.memberIds.executive },
          { side: "theirs", contactId: partner().business.contactId },
        ],
      });
    });
    at("signature", 0, advance);
    at("signature", 0.6, () => signPaper(story, agreementId, deal.reaches === "live" ? "both" : "ours"));
  }
  const { ends, turn } = deal;
  if (turn && !ends) {
    steps.push({
      at: new Date(desk.now.getTime() - (2 + (index % 12)) * dayMs),
      run: async () => {
        const current = await header();
        if (current.turn.side !== turn.side)
          await passTurn(manager, { dealId, version: current.version, ...turn });
      },
    });
  }
  if (ends) {
    steps.push({
      at: new Date(desk.now.getTime() - 6 * dayMs),
      run: async () => {
        const { version } = await header();
        const { reason } = ends;
        if (ends.how === "park")
          await parkDeal(manager, { dealId, version, reason, lookAgainOn: desk.dayAgo(-45) });
        else await (ends.how === "lose" ? loseDeal : walkAwayDeal)(manager, { dealId, version, reason });
      },
    });
  }
  return steps;
}
