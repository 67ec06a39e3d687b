import { approvalBeforeSigning, approvalRules } from "@/lib/domain/approval/approval-kind";
import {
  type DocumentKind,
  documentLabels,
  documentSequencePresets,
  documentsInOrder,
} from "@/lib/domain/deal/document-sequence";
import { approvalCheck } from "@/lib/domain/deal/gate-condition";
import { openConditions } from "@/lib/domain/deal/gates";
import type { PartnershipModel } from "@/lib/domain/deal/partnership-model";
import { roadStages, type Stage } from "@/lib/domain/deal/stage";
import { stageLabels } from "@/lib/domain/deal/stage-label";
import { readApprovalFacts } from "@/lib/features/approvals/queries/approval-facts";
import { readDealFacts } from "@/lib/features/deals/queries/deal-facts";
import { conditionDto } from "@/lib/features/deals/queries/deal-gate";
import type { Work } from "@/lib/platform/command/context";
import type { Problem } from "@/lib/platform/errors/app-error";

export type SigningReadiness = { isReady: boolean; message: string; problems: Problem[] };
type DealAtHand = { id: string; model: PartnershipModel; stage: Stage };
type DraftAtHand = { id: string; kind: string; digest: string; version: number };

const not = (message: string, problems: Problem[] = []): SigningReadiness => ({
  isReady: false,
  message: `${message} Nothing was sent.`,
  problems,
});

/** Where a preliminary paper may be signed: from its stage on, until the agreement itself is at signature. */
function preliminaryRefusal(deal: DealAtHand, kind: DocumentKind): string | null {
  const from = kind === "term_sheet" ? "terms" : "loi";
  const road: readonly Stage[] = roadStages;
  const at = road.indexOf(deal.stage);
  if (at < 0) return `The deal is ${stageLabels[deal.stage]}; take it up again before anything is signed.`;
  if (at < road.indexOf(from))
    return `${documentLabels[kind]} can be signed from ${stageLabels[from]} on; the deal is in ${stageLabels[deal.stage]}.`;
  if (at >= road.indexOf("signature")) return `The deal is past its ${documentLabels[kind].toLowerCase()}.`;
  return null;
}

/** A paper of the deal before its agreement: at its stage, and approved exactly as it stands where that is asked. */
async function preliminaryReadiness(
  work: Work,
  deal: DealAtHand,
  draft: DraftAtHand,
  document: DocumentKind,
): Promise<SigningReadiness> {
  const refusal = preliminaryRefusal(deal, document);
  if (refusal !== null) return not(refusal);
  const kind = approvalBeforeSigning(document, deal.model);
  if (kind === null) return { isReady: true, message: "Ready to be signed.", problems: [] };
  const current = { model: deal.model, sheet: null, draftDigests: { [document]: draft.digest } };
  const facts = (await readApprovalFacts(work, new Map([[deal.id, current]]))).get(deal.id);
  const check = approvalCheck(facts?.[kind] ?? { state: "none", digest: null }, {
    who: approvalRules[kind].deciderLabel,
    done: "approved",
    what: `the words of the ${documentLabels[document].toLowerCase()}`,
    link: { tab: "approvals", anchor: kind.replaceAll("_", "-") },
  });
  if (check.isMet) return { isReady: true, message: check.detail, problems: [] };
  const href = `/deals/${deal.id}/drafts/${draft.id}`;
  return not(check.detail, [{ path: kind, message: "Ask for it on the page of the draft.", href }]);
}

async function agreementReadiness(
  work: Work,
  deal: DealAtHand,
  draft: DraftAtHand,
): Promise<SigningReadiness> {
  if (deal.stage !== "signature")
    return not(
      `The agreement is signed in ${stageLabels.signature}; the deal is in ${stageLabels[deal.stage]}.`,
    );
  const facts = await readDealFacts(work, deal.id);
  const open = openConditions(facts, "signature");
  if (open.length > 0 || facts.finalDraft?.digest !== draft.digest)
    return not(
      `The gate to ${stageLabels.signature} has closed again.`,
      open.map((condition) => {
        const { id, detail, href } = conditionDto(deal.id, condition);
        return { path: id, message: detail, ...(href ? { href } : {}) };
      }),
    );
  return { isReady: true, message: "Approved by everyone, exactly as it stands.", problems: [] };
}

/**
 * Whether a version of a document may be sent for signature now (domain.md §7): the newest of its kind, at its stage;
 * the agreement only while every condition of the gate to signature still holds for exactly this digest.
 */
export async function signingReadiness(
  work: Work,
  deal: DealAtHand,
  draft: DraftAtHand,
): Promise<SigningReadiness> {
  const sequence = documentSequencePresets[deal.model];
  const kind = documentsInOrder(sequence).find((each) => each === draft.kind);
  if (kind === undefined) return not("This document is not one of those the deal is signed with.");
  const { workspaceId } = work.scope;
  const newest = await work.tx.draft.findFirst({
    where: { workspaceId, dealId: deal.id, kind },
    orderBy: { version: "desc" },
    select: { id: true, version: true },
  });
  if (newest?.id !== draft.id)
    return not(`Version ${draft.version} is not the newest; version ${newest?.version ?? 0} is.`);
  const envelopes = await work.tx.envelope.findMany({
    where: {
      workspaceId,
      dealId: deal.id,
      documentKind: kind,
      state: { in: ["sent", "partially_signed", "completed"] },
    },
    select: { state: true, draftDigest: true },
  });
  if (envelopes.some((each) => each.state !== "completed"))
    return not(`${documentLabels[kind]} is out for signature already. Call that off first.`);
  if (envelopes.some((each) => each.draftDigest === draft.digest))
    return not(`Everyone has signed this version of ${documentLabels[kind]} already.`);
  if (kind === sequence.agreement) return agreementReadiness(work, deal, draft);
  return preliminaryReadiness(work, deal, draft, kind);
}
