import { type ApprovalRequest, type ApprovalSubject, approvalFact } from "@/lib/domain/approval/approval";
import { type ApprovalKind, approvalKinds, coveredDocument } from "@/lib/domain/approval/approval-kind";
import type { ApprovalFact } from "@/lib/domain/deal/deal-facts";
import type { DocumentKind } from "@/lib/domain/deal/document-sequence";
import type { PartnershipModel } from "@/lib/domain/deal/partnership-model";
import { catalogueSections } from "@/lib/domain/term-sheet/catalogue";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import type { Work } from "@/lib/platform/command/context";
import { storedSubjectSchema, termsSubject } from "./approval-subject";

export type ApprovalFacts = Readonly<Record<ApprovalKind, ApprovalFact>>;

/** What stands now in a deal, as far as decisions are about it. */
export type CurrentSubjects = {
  model: PartnershipModel;
  sheet: TermSheet | null;
  /** Digest of the newest version of each document that was compiled. */
  draftDigests: Readonly<Partial<Record<DocumentKind, string>>>;
};

const partLabel = (part: string): string =>
  catalogueSections.find((section) => section.key === part)?.label ?? part;

function subjectNow(kind: ApprovalKind, current: CurrentSubjects): ApprovalSubject | null {
  const document = coveredDocument(kind, current.model);
  if (document !== null) {
    const digest = current.draftDigests[document];
    return digest === undefined ? null : { digest, parts: {} };
  }
  const read = current.sheet && termsSubject(kind, current.sheet);
  return read ? { digest: read.digest, parts: read.subject.parts } : null;
}

/** The newest request of each kind that was not withdrawn, per deal, with its decision. */
async function latestRequests(
  work: Work,
  dealIds: readonly string[],
): Promise<Map<string, Map<ApprovalKind, ApprovalRequest>>> {
  const rows = await work.tx.approvalRequest.findMany({
    where: {
      workspaceId: work.scope.workspaceId,
      dealId: { in: [...dealIds] },
      state: { not: "withdrawn" },
    },
    orderBy: [{ requestedAt: "asc" }, { id: "asc" }],
    select: {
      dealId: true,
      kind: true,
      digest: true,
      subject: true,
      requestedById: true,
      decisions: {
        orderBy: { decidedAt: "desc" },
        take: 1,
        select: { decision: true, reason: true, digest: true },
      },
    },
  });
  const byDeal = new Map<string, Map<ApprovalKind, ApprovalRequest>>();
  for (const row of rows) {
    const stored = storedSubjectSchema.safeParse(row.subject);
    // Clauses are not compared here: only the digest of a draft decides whether a decision still binds.
    const parts = stored.success && stored.data.of === "sections" ? stored.data.parts : {};
    const [decided] = row.decisions;
    const requests = byDeal.get(row.dealId) ?? new Map<ApprovalKind, ApprovalRequest>();
    requests.set(row.kind, {
      kind: row.kind,
      dealId: row.dealId,
      requestedByMemberId: row.requestedById,
      subject: { digest: row.digest, parts },
      decision: decided
        ? {
            verdict: decided.decision === "approved" ? "approved" : "sent_back",
            reason: decided.reason || null,
            subject: { digest: decided.digest, parts },
          }
        : null,
      isWithdrawn: false,
    });
    byDeal.set(row.dealId, requests);
  }
  return byDeal;
}

/** How every kind of approval stands in each deal, against what the deal is now. */
export async function readApprovalFacts(
  work: Work,
  current: ReadonlyMap<string, CurrentSubjects>,
): Promise<Map<string, ApprovalFacts>> {
  const requests = await latestRequests(work, [...current.keys()]);
  return new Map(
    [...current].map(([dealId, subjects]) => [
      dealId,
      Object.fromEntries(
        approvalKinds.map((kind) => [
          kind,
          approvalFact(requests.get(dealId)?.get(kind) ?? null, subjectNow(kind, subjects), partLabel),
        ]),
      ) as ApprovalFacts,
    ]),
  );
}
