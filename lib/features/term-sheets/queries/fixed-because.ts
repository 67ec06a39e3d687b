import { type DocumentKind, documentKinds, documentLabels } from "@/lib/domain/deal/document-sequence";
import type { Stage } from "@/lib/domain/deal/stage";
import type { Work } from "@/lib/platform/command/context";

const isDocumentKind = (kind: string): kind is DocumentKind =>
  (documentKinds as readonly string[]).includes(kind);

/** The paper that is out for signature, `null` for none. */
export async function readRunningPaper(work: Work, dealId: string): Promise<DocumentKind | null> {
  const envelope = await work.tx.envelope.findFirst({
    where: {
      workspaceId: work.scope.workspaceId,
      dealId,
      state: { in: ["sent", "partially_signed"] },
    },
    select: { documentKind: true },
  });
  return envelope && isDocumentKind(envelope.documentKind) ? envelope.documentKind : null;
}

/** Why the terms cannot change now: they are in force, being signed, or out for signature on an earlier paper. */
export function fixedBecause(stage: Stage, runningPaper: DocumentKind | null): string | null {
  if (stage === "live") return "This deal is live: its terms are what was signed.";
  if (stage === "signature")
    return "This deal is being signed: its terms stay as they are until it is sent back to an earlier stage.";
  if (runningPaper === null) return null;
  return `The ${documentLabels[runningPaper].toLowerCase()} is out for signature: the terms stay as they are until it is signed or withdrawn.`;
}
