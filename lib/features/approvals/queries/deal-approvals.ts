import { can } from "@/lib/domain/access/permissions";
import { changedSince } from "@/lib/domain/approval/approval";
import { type ApprovalKind, approvalRules, kindsOfModel } from "@/lib/domain/approval/approval-kind";
import { nameList } from "@/lib/domain/deal/gate-condition";
import { formatInstant } from "@/lib/format/dates";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { notFound } from "@/lib/platform/errors/app-error";
import type { ApprovalStanding, ApprovalStateDto, DealApprovalsDto } from "../dto";
import {
  asApprovalSubject,
  type ReadSubject,
  readApprovalSubject,
  storedSubjectSchema,
} from "./approval-subject";
import { partLabel } from "./part-label";

async function readRequests(work: Work, dealId: string) {
  return work.tx.approvalRequest.findMany({
    where: { workspaceId: work.scope.workspaceId, dealId },
    orderBy: [{ requestedAt: "desc" }, { id: "desc" }],
    take: 200,
    select: {
      id: true,
      kind: true,
      state: true,
      digest: true,
      subject: true,
      requestedById: true,
      requestedByName: true,
      requestedAt: true,
      note: true,
      decisions: {
        orderBy: { decidedAt: "desc" },
        select: { decision: true, decidedByName: true, decidedAt: true, reason: true, digest: true },
      },
    },
  });
}
type Row = Awaited<ReturnType<typeof readRequests>>[number];

const standingOf = (row: Row | undefined, now: ReadSubject | null): ApprovalStanding => {
  if (!row) return "none";
  if (row.state === "sent_back") return "sent_back";
  if (row.state === "open") return "requested";
  return row.digest === now?.digest ? "current" : "void";
};

function whatChanged(row: Row, now: ReadSubject | null): string {
  const stored = storedSubjectSchema.safeParse(row.subject);
  if (!now || !stored.success) return "";
  const changes = changedSince({ digest: row.digest, parts: stored.data.parts }, asApprovalSubject(now));
  return nameList(changes.map(({ part }) => partLabel(part)));
}

function detailOf(
  kind: ApprovalKind,
  row: Row | undefined,
  now: ReadSubject | null,
  timeZone: string,
): string {
  const { deciderLabel: who, covers } = approvalRules[kind];
  const document = covers.of === "draft" && covers.paper === "first" ? "first paper" : "agreement";
  if (!row)
    return now === null
      ? `The ${document} has not been compiled, so there is nothing to decide about yet.`
      : `${who} has not been asked.`;
  const [decided] = row.decisions;
  const at = (instant: Date) => formatInstant(instant, timeZone);
  const changed = whatChanged(row, now);
  if (!decided) {
    const asked = `Asked by ${row.requestedByName} on ${at(row.requestedAt)}.`;
    return changed === ""
      ? `${asked} ${who} has not decided.`
      : `${asked} Changed since: ${changed}. Ask again, so that the decision is about what stands.`;
  }
  if (decided.decision === "sent_back")
    return `Sent back by ${decided.decidedByName} on ${at(decided.decidedAt)}: ${decided.reason}`;
  const given = `Approved by ${decided.decidedByName} on ${at(decided.decidedAt)}.`;
  return row.digest === now?.digest
    ? given
    : `${given} Void since a change${changed === "" ? "" : ` to ${changed}`}.`;
}

/** Newest first; of two at one instant the decision comes before its question. */
const historyOf = (rows: readonly Row[]): ApprovalStateDto["history"] =>
  rows
    .flatMap((row) => [
      ...row.decisions.map((decided) => ({
        requestId: row.id,
        at: decided.decidedAt.toISOString(),
        what: decided.decision === "approved" ? "approved" : "sent back",
        byName: decided.decidedByName,
        reason: decided.reason,
        digest: decided.digest,
      })),
      {
        requestId: row.id,
        at: row.requestedAt.toISOString(),
        what: row.state === "withdrawn" ? "asked, and withdrawn later" : "asked",
        byName: row.requestedByName,
        reason: row.note,
        digest: row.digest,
      },
    ])
    .toSorted((one, other) => other.at.localeCompare(one.at));

type About = { dealId: string; timeZone: string; mayAsk: boolean };

/** How one kind stands, among the requests of the deal. */
async function stateOf(
  work: Work,
  { dealId, timeZone, mayAsk }: About,
  kind: ApprovalKind,
  rows: readonly Row[],
): Promise<ApprovalStateDto> {
  const now = await readApprovalSubject(work, dealId, kind);
  const own = rows.filter((row) => row.kind === kind);
  const latest = own.find((row) => row.state !== "withdrawn");
  const standing = standingOf(latest, now);
  const isStale = latest !== undefined && latest.digest !== now?.digest;
  const { label, deciderLabel, coversText, permission } = approvalRules[kind];
  return {
    kind,
    label,
    deciderLabel,
    covers: coversText,
    standing,
    detail: detailOf(kind, latest, now, timeZone),
    digest: now?.digest ?? null,
    requestId: latest?.id ?? null,
    canRequest: mayAsk && now !== null && standing !== "current" && (standing !== "requested" || isStale),
    canWithdraw: mayAsk && standing === "requested",
    canDecide:
      standing === "requested" &&
      !isStale &&
      can(work.actor, permission, { dealId, requestedByMemberId: latest?.requestedById ?? null }),
    history: historyOf(own),
  };
}

async function readDeal(work: Work, dealId: string) {
  permit(work, "approval:read", { dealId });
  const deal = await work.tx.deal.findUnique({
    where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: dealId } },
    select: { model: true, workspace: { select: { timeZone: true } } },
  });
  if (!deal) throw notFound("deal");
  const { timeZone } = deal.workspace;
  const about: About = { dealId, timeZone, mayAsk: can(work.actor, "approval:request", { dealId }) };
  return { about, model: deal.model, rows: await readRequests(work, dealId) };
}

/** How every kind of decision stands in a deal, what it covers and what may be done. Throws `not_found`. */
export async function getDealApprovals(work: Work, dealId: string): Promise<DealApprovalsDto> {
  const { about, model, rows } = await readDeal(work, dealId);
  const kinds: ApprovalStateDto[] = [];
  for (const kind of kindsOfModel(model)) kinds.push(await stateOf(work, about, kind, rows));
  return { dealId, kinds, timeZone: about.timeZone };
}

/** How one kind of decision stands in a deal. Throws `not_found`. */
export async function getApprovalState(
  work: Work,
  dealId: string,
  kind: ApprovalKind,
): Promise<ApprovalStateDto> {
  const { about, rows } = await readDeal(work, dealId);
  return stateOf(work, about, kind, rows);
}
