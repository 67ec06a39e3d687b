import { can } from "@/lib/domain/access/permissions";
import { changedSince } from "@/lib/domain/approval/approval";
import { type ApprovalKind, approvalKinds, approvalRules } from "@/lib/domain/approval/approval-kind";
import { coveredTermsInWords } from "@/lib/domain/approval/covered-terms-text";
import { financeChecklist } from "@/lib/domain/approval/finance-checklist";
import { type DocumentKind, documentLabels } from "@/lib/domain/deal/document-sequence";
import { modelLabels } from "@/lib/domain/deal/model-label";
import { stageLabels } from "@/lib/domain/deal/stage-label";
import { emptyTermSheet } from "@/lib/domain/term-sheet/term-sheet";
import { parseTermSheet } from "@/lib/domain/term-sheet/upcast";
import { formatPeriod } from "@/lib/format/dates";
import { formatMoney } from "@/lib/format/money";
import { todayIn } from "@/lib/platform/clock";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { notFound } from "@/lib/platform/errors/app-error";
import type { ApprovalStateDto, PacketDto } from "../dto";
import { itemSelect, toItem } from "./approval-item";
import { asApprovalSubject, readApprovalSubject, storedSubjectSchema } from "./approval-subject";
import { getDealApprovals } from "./deal-approvals";
import { listApprovals } from "./list-approvals";
import { readPacketFindings } from "./packet-findings";
import { readSince } from "./packet-since";
import { partLabel } from "./part-label";

async function readDeal(work: Work, dealId: string) {
  return work.tx.deal.findUniqueOrThrow({
    where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: dealId } },
    select: {
      id: true,
      model: true,
      stage: true,
      expectedAnnualValue: true,
      currency: true,
      workspace: { select: { timeZone: true } },
      termSheet: { select: { terms: true } },
    },
  });
}

async function readRequest(work: Work, requestId: string) {
  const row = await work.tx.approvalRequest.findUnique({
    where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: requestId } },
    select: { ...itemSelect, note: true, subject: true, draftId: true },
  });
  if (!row) throw notFound("approval");
  return row;
}

async function readPlace(work: Work, requestId: string): Promise<PacketDto["place"]> {
  const ids = (await listApprovals(work)).waiting.map((item) => item.requestId);
  const at = ids.indexOf(requestId);
  if (at < 0) return null;
  return { at: at + 1, of: ids.length, previous: ids[at - 1] ?? null, next: ids[at + 1] ?? null };
}

/** What a kind is about, to tell which look at the same thing. */
const aboutOf = (kind: ApprovalKind): string => {
  const { covers } = approvalRules[kind];
  return covers.of === "terms" ? "terms" : covers.paper;
};

/** Those who look at the same thing: the four decisions on the final text, or the two on the terms. */
const othersOf = (kind: ApprovalKind, states: readonly ApprovalStateDto[]): PacketDto["others"] => {
  const same = approvalKinds.filter((each) => aboutOf(each) === aboutOf(kind));
  return states
    .filter((state) => same.includes(state.kind))
    .map((state) => {
      const decided = state.history.find(({ what }) => what === "approved" || what === "sent back");
      const isDecided = state.standing === "current" || state.standing === "sent_back";
      return {
        label: state.label,
        standing: state.standing,
        byName: isDecided ? (decided?.byName ?? "") : "",
        at: isDecided ? (decided?.at ?? "") : "",
      };
    });
};

/** Everything one decision needs, on one screen (mock phone-approval). Throws `not_found`. */
export async function getApprovalPacket(work: Work, requestId: string): Promise<PacketDto> {
  permit(work, "approval:read");
  const row = await readRequest(work, requestId);
  const deal = await readDeal(work, row.dealId);
  const { timeZone } = deal.workspace;
  const today = todayIn(work.clock, timeZone);
  const parsed = parseTermSheet(deal.termSheet?.terms);
  const sheet = parsed.ok ? parsed.value : emptyTermSheet();
  const stored = storedSubjectSchema.parse(row.subject);
  const now = await readApprovalSubject(work, row.dealId, row.kind);
  const item = toItem(row, now?.digest, today);
  const changes = now
    ? changedSince({ digest: row.digest, parts: stored.parts }, asApprovalSubject(now))
    : [];
  const expected = { amount: deal.expectedAnnualValue.toFixed(), currency: deal.currency };
  const { kinds } = await getDealApprovals(work, row.dealId);
  const threads =
    stored.of === "draft" ? { workspaceId: work.scope.workspaceId, draftId: stored.draftId } : null;
  const isOpen = row.state === "open";
  const isFinance = row.kind === "finance_validation" || row.kind === "finance_final";
  return {
    item,
    standing:
      row.state === "open"
        ? "requested"
        : row.state === "approved"
          ? item.isOutdated
            ? "void"
            : "current"
          : row.state,
    note: row.note,
    covers: approvalRules[row.kind].coversText,
    digest: row.digest,
    outdatedParts: item.isOutdated ? changes.map(({ part }) => partLabel(part)) : [],
    facts: [
      { label: "Expected a year", value: formatMoney(expected) },
      { label: "Model", value: modelLabels[deal.model] },
      ...(sheet.termExit.initialTerm === undefined
        ? []
        : [{ label: "Initial term", value: formatPeriod(sheet.termExit.initialTerm) }]),
      { label: "Stage", value: stageLabels[deal.stage] },
    ],
    checklist: isFinance ? [...financeChecklist(sheet, expected)] : [],
    terms: stored.of === "sections" ? [...coveredTermsInWords(stored.terms, sheet)] : [],
    draft:
      stored.of === "draft"
        ? {
            draftId: stored.draftId,
            title: documentLabels[stored.documentKind as DocumentKind] ?? "Agreement",
            version: stored.version,
            href: `/deals/${row.dealId}/drafts/${stored.draftId}`,
          }
        : null,
    since: await readSince(work, { ...row, subject: stored }, sheet),
    findings: await readPacketFindings(work, deal, sheet, today),
    others: othersOf(row.kind, kinds),
    threadCount: threads ? await work.tx.commentThread.count({ where: threads }) : 0,
    openThreadCount: threads
      ? await work.tx.commentThread.count({ where: { ...threads, resolvedAt: null } })
      : 0,
    place: isOpen ? await readPlace(work, requestId) : null,
    timeZone,
    abilities: {
      decide:
        isOpen &&
        !item.isOutdated &&
        can(work.actor, approvalRules[row.kind].permission, {
          dealId: row.dealId,
          requestedByMemberId: row.requestedById,
        }),
      withdraw: isOpen && can(work.actor, "approval:request", { dealId: row.dealId }),
      askAgain: kinds.some((state) => state.kind === row.kind && state.canRequest),
    },
  };
}
