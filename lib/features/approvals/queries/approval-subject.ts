import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { z } from "zod";
import type { ApprovalSubject } from "@/lib/domain/approval/approval";
import { type ApprovalKind, coveredDocument, coveredScope } from "@/lib/domain/approval/approval-kind";
import type { DocumentKind } from "@/lib/domain/deal/document-sequence";
import type { Block, DocumentTree } from "@/lib/domain/document/tree";
import { digestText } from "@/lib/domain/term-sheet/digest";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import { parseTermSheet } from "@/lib/domain/term-sheet/upcast";
import type { Work } from "@/lib/platform/command/context";
import { notFound } from "@/lib/platform/errors/app-error";

const partsSchema = z.record(z.string(), z.string());

/**
 * What is stored with a request: the covered terms themselves, or which draft it was; `parts` holds one SHA-256 per
 * section or clause, so that a later change can be named.
 */
export const storedSubjectSchema = z.discriminatedUnion("of", [
  z.strictObject({ of: z.literal("sections"), parts: partsSchema, terms: z.record(z.string(), z.unknown()) }),
  z.strictObject({
    of: z.literal("draft"),
    parts: partsSchema,
    draftId: z.uuid(),
    documentKind: z.string(),
    version: z.int().positive(),
  }),
]);
export type StoredSubject = z.infer<typeof storedSubjectSchema>;

export type ReadSubject = {
  /** SHA-256, 64 lower-case hex digits. */
  digest: string;
  subject: StoredSubject;
  draftId?: string;
};

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const digestOf = (value: unknown): string => sha256(canonicalize(value) ?? "");
const coveredTermsSchema = z.object({ terms: z.record(z.string(), z.unknown()) });

/** What a decision about terms covers in this sheet; null for a decision about a draft. */
export function termsSubject(kind: ApprovalKind, sheet: TermSheet): ReadSubject | null {
  const scope = coveredScope(kind);
  if (scope === null) return null;
  const text = digestText(sheet, scope);
  const { terms } = coveredTermsSchema.parse(JSON.parse(text));
  const bySection = new Map<string, Record<string, unknown>>();
  for (const [path, value] of Object.entries(terms)) {
    const section = path.split(/[.[]/)[0] ?? path;
    bySection.set(section, { ...bySection.get(section), [path]: value });
  }
  const parts = Object.fromEntries([...bySection].map(([section, covered]) => [section, digestOf(covered)]));
  return { digest: sha256(text), subject: { of: "sections", parts, terms } };
}

/** One digest per clause or other block of a document. */
function clauseParts(blocks: readonly Block[]): Record<string, string> {
  return Object.fromEntries(blocks.map((block) => [block.id, digestOf(block)]));
}

/** The newest version of a paper; null before it was first compiled. */
async function newestDraftSubject(
  work: Work,
  dealId: string,
  kind: DocumentKind,
): Promise<ReadSubject | null> {
  const draft = await work.tx.draft.findFirst({
    where: { workspaceId: work.scope.workspaceId, dealId, kind },
    orderBy: { version: "desc" },
    select: { id: true, version: true, digest: true, tree: true },
  });
  if (!draft) return null;
  const { blocks } = draft.tree as unknown as DocumentTree;
  return {
    digest: draft.digest,
    subject: {
      of: "draft",
      parts: clauseParts(blocks),
      draftId: draft.id,
      documentKind: kind,
      version: draft.version,
    },
    draftId: draft.id,
  };
}

/**
 * What a decision of this kind would be about right now: the covered terms, or the newest version of the paper it
 * covers (architecture.md, "Approvals bind digests"; security.md A-24). Null when there is nothing to decide about
 * yet, because that paper was not compiled, or ever, because the model has none. Throws `not_found` for a deal this workspace does not have.
 */
export async function readApprovalSubject(
  work: Work,
  dealId: string,
  kind: ApprovalKind,
): Promise<ReadSubject | null> {
  const deal = await work.tx.deal.findUnique({
    where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: dealId } },
    select: { model: true, termSheet: { select: { terms: true } } },
  });
  if (!deal) throw notFound("deal");
  const document = coveredDocument(kind, deal.model);
  if (document !== null) return newestDraftSubject(work, dealId, document);
  const sheet = parseTermSheet(deal.termSheet?.terms);
  return sheet.ok ? termsSubject(kind, sheet.value) : null;
}

/** The stored subject as the core compares it. */
export const asApprovalSubject = (read: { digest: string; subject: StoredSubject }): ApprovalSubject => ({
  digest: read.digest,
  parts: read.subject.parts,
});
