import { acceptanceState, type RiskAcceptance } from "@/lib/domain/approval/risk-acceptance";
import { commentAnchorSchema } from "@/lib/domain/comment/anchor";
import type { DealFacts } from "@/lib/domain/deal/deal-facts";
import { type DocumentSequence, documentSequencePresets } from "@/lib/domain/deal/document-sequence";
import { acceptableKindOf } from "@/lib/domain/playbook/acceptable-kind";
import { findingKey } from "@/lib/domain/playbook/finding-key";
import type { LintContext } from "@/lib/domain/playbook/rule";
import { ruleIn } from "@/lib/domain/playbook/rule-in";
import { lintTermSheet } from "@/lib/domain/playbook/run";
import type { CalendarDateText } from "@/lib/domain/shared/calendar";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import { parseTermSheet } from "@/lib/domain/term-sheet/upcast";
import { type ApprovalFacts, readApprovalFacts } from "@/lib/features/approvals/queries/approval-facts";
import { readLintContexts } from "@/lib/features/playbook/queries/lint-context";
import { todayIn } from "@/lib/platform/clock";
import type { Work } from "@/lib/platform/command/context";
import { fromDateColumn } from "@/lib/platform/db/date-column";
import { notFound } from "@/lib/platform/errors/app-error";
import { type FactRows, readFactRows } from "./deal-fact-rows";
import { signatoryFacts } from "./signatory-facts";

type DealRow = FactRows["deals"][number];

/** A finding of one severity with the words the gates show. */
function findingFacts(
  rows: FactRows,
  deal: DealRow,
  sheet: TermSheet | null,
  context: LintContext,
  today: CalendarDateText,
): Pick<DealFacts, "missingProvisions" | "redFlags"> {
  if (sheet === null)
    return {
      missingProvisions: [{ id: "sheet", label: "a readable term sheet", isAccepted: false }],
      redFlags: [],
    };
  const acceptances = rows.riskAcceptances
    .filter((row) => row.dealId === deal.id && (row.role === "legal" || row.role === "executive"))
    .map(
      (row): RiskAcceptance => ({
        findingKey: row.findingKey,
        taker: row.role === "legal" ? "legal" : "executive",
        reason: row.reason,
        expiresOn: row.expiresOn && fromDateColumn(row.expiresOn),
        isRevoked: row.withdrawnAt !== null,
      }),
    );
  const findings = lintTermSheet(sheet, context).map((finding) => ({
    kind: acceptableKindOf(finding),
    key: findingKey(sheet, finding),
    title: ruleIn(context, finding.ruleId)?.title ?? finding.message,
  }));
  return {
    missingProvisions: findings
      .filter(({ kind }) => kind === "missing_provision")
      .map(({ key, title }) => ({
        id: key,
        label: title,
        isAccepted: acceptanceState({ key, kind: "missing_provision" }, acceptances, today).isAccepted,
      })),
    redFlags: findings
      .filter(({ kind }) => kind === "red_flag")
      .map(({ key, title }) => {
        const { isAcceptedByExecutive, isAcceptedByLegal } = acceptanceState(
          { key, kind: "red_flag" },
          acceptances,
          today,
        );
        return { key, title, isAcceptedByExecutive, isAcceptedByLegal };
      }),
  };
}

/** Open shared threads of the other side are its redlines: what it wants changed and nobody has settled. */
function redlineFacts(rows: FactRows, dealId: string): DealFacts["openRedlines"] {
  return rows.threads
    .filter((thread) => thread.dealId === dealId)
    .map((thread) => {
      const anchor = commentAnchorSchema.safeParse(thread.anchor);
      const words = anchor.success ? anchor.data.quote : undefined;
      return {
        id: thread.id,
        label: words ? `“${words.slice(0, 60)}”` : `a remark by ${thread.openedByName}`,
      };
    });
}

function paperFacts(
  rows: FactRows,
  deal: DealRow,
  sequence: DocumentSequence,
): Pick<DealFacts, "preliminaryDocuments" | "finalDraft" | "envelope"> {
  const envelopes = rows.envelopes.filter((envelope) => envelope.dealId === deal.id);
  const draft = rows.drafts.find((row) => row.dealId === deal.id && row.kind === sequence.agreement);
  const sealed = envelopes.find((envelope) => envelope.documentKind === sequence.agreement);
  return {
    preliminaryDocuments: sequence.preliminary.map((kind) => ({
      kind,
      isSigned: envelopes.some(
        (envelope) => envelope.documentKind === kind && envelope.state === "completed",
      ),
    })),
    finalDraft: draft
      ? {
          digest: draft.digest,
          isCompiledFromCurrentTerms: draft.termSheetVersion === deal.termSheet?.version,
        }
      : null,
    envelope: sealed
      ? {
          draftDigest: sealed.draftDigest,
          isComplete: sealed.state === "completed",
          waitingFor: sealed.recipients
            .filter((recipient) => recipient.state !== "signed")
            .map((recipient) => recipient.name),
        }
      : null,
  };
}

const readSheet = (deal: DealRow): TermSheet | null => {
  const parsed = parseTermSheet(deal.termSheet?.terms);
  return parsed.ok ? parsed.value : null;
};

function factsOf(
  rows: FactRows,
  deal: DealRow,
  sheet: TermSheet | null,
  approvals: ApprovalFacts,
  context: LintContext,
  today: CalendarDateText,
): DealFacts {
  return {
    today,
    hasScoredAssessment: rows.scoredPartnerIds.has(deal.partnerId),
    model: deal.model,
    sequence: null,
    ownerId: deal.ownerId,
    counterpartyContactCount: new Set(deal.contacts.map(({ contact }) => contact.id)).size,
    ...paperFacts(rows, deal, documentSequencePresets[deal.model]),
    ...findingFacts(rows, deal, sheet, context, today),
    openRedlines: redlineFacts(rows, deal.id),
    financeValidation: approvals.finance_validation,
    legalIpReview: approvals.legal_ip_review,
    legalReviewOurs: approvals.legal_final_review,
    legalReviewTheirs: approvals.counterparty_legal_review,
    financeApproval: approvals.finance_final,
    cpoApproval: approvals.executive_final,
    governingLaw: sheet?.law.governingLaw ?? null,
    signatories: signatoryFacts(deal, rows.members),
  };
}

/**
 * The facts of several deals in a fixed number of statements, for the board. Deals this workspace does not have are
 * left out. `today` is the day in the workspace's time zone.
 */
export async function readManyDealFacts(
  work: Work,
  dealIds: readonly string[],
): Promise<Map<string, DealFacts>> {
  if (dealIds.length === 0) return new Map();
  const rows = await readFactRows(work, dealIds);
  const today = todayIn(work.clock, rows.timeZone);
  const sheets = new Map(rows.deals.map((deal) => [deal.id, readSheet(deal)]));
  const approvals = await readApprovalFacts(
    work,
    new Map(
      rows.deals.map((deal) => {
        const drafts = rows.drafts.filter((row) => row.dealId === deal.id);
        const draftDigests = Object.fromEntries(drafts.map(({ kind, digest }) => [kind, digest]));
        return [deal.id, { model: deal.model, sheet: sheets.get(deal.id) ?? null, draftDigests }];
      }),
    ),
  );
  const contexts = await readLintContexts(
    work,
    rows.deals.map(({ id, model, partnerId, partner }) => ({
      id,
      model,
      partnerId,
      partnerName: partner.name,
    })),
  );
  return new Map(
    rows.deals.flatMap((deal) => {
      const standing = approvals.get(deal.id);
      return standing
        ? [
            [
              deal.id,
              factsOf(
                rows,
                deal,
                sheets.get(deal.id) ?? null,
                standing,
                contexts.get(deal.id) ?? { model: deal.model },
                today,
              ),
            ] as const,
          ]
        : [];
    }),
  );
}

/**
 * Everything the gates ask of one deal, read in the caller's transaction (domain.md §7). Before a decision the deal
 * row must be locked, so that nothing it rests on is replaced in between. Throws `not_found`.
 */
export async function readDealFacts(work: Work, dealId: string): Promise<DealFacts> {
  const facts = (await readManyDealFacts(work, [dealId])).get(dealId);
  if (!facts) throw notFound("deal");
  return facts;
}
