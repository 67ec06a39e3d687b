import { type ApprovalKind, approvalKinds, coveredDocument } from "@/lib/domain/approval/approval-kind";
import { parseTermSheet } from "@/lib/domain/term-sheet/upcast";
import type { Work } from "@/lib/platform/command/context";
import { termsSubject } from "./approval-subject";

export type CurrentDigests = Readonly<Partial<Record<ApprovalKind, string>>>;

/** The digest of what stands now for every kind, for several deals in two statements. */
export async function readCurrentDigests(
  work: Work,
  dealIds: readonly string[],
): Promise<Map<string, CurrentDigests>> {
  if (dealIds.length === 0) return new Map();
  const { workspaceId } = work.scope;
  const deals = await work.tx.deal.findMany({
    where: { workspaceId, id: { in: [...dealIds] } },
    select: { id: true, model: true, termSheet: { select: { terms: true } } },
  });
  const drafts = await work.tx.draft.findMany({
    where: { workspaceId, dealId: { in: [...dealIds] } },
    orderBy: { version: "desc" },
    distinct: ["dealId", "kind"],
    select: { dealId: true, kind: true, digest: true },
  });
  return new Map(
    deals.map((deal) => {
      const sheet = parseTermSheet(deal.termSheet?.terms);
      const digests = approvalKinds.flatMap((kind) => {
        const document = coveredDocument(kind, deal.model);
        const digest =
          document !== null
            ? drafts.find((each) => each.dealId === deal.id && each.kind === document)?.digest
            : sheet.ok
              ? termsSubject(kind, sheet.value)?.digest
              : undefined;
        return digest === undefined ? [] : [[kind, digest] as const];
      });
      return [deal.id, Object.fromEntries(digests) as CurrentDigests];
    }),
  );
}
