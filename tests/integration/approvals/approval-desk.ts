import { createHash } from "node:crypto";
import { type DocumentKind, documentSequencePresets } from "@/lib/domain/deal/document-sequence";
import { canonicalDocument } from "@/lib/domain/document/canonical";
import { compileDocument } from "@/lib/domain/document/compile";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import { parseTermSheet } from "@/lib/domain/term-sheet/upcast";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import type { TestWorkspace } from "../../support/workspace";

const at = (desk: TestWorkspace, dealId: string) => ({
  workspaceId_dealId: { workspaceId: desk.workspaceId, dealId },
});

/** The sheet of a deal as it is stored. */
export const readSheet = (desk: TestWorkspace, dealId: string): Promise<TermSheet> =>
  inWorkspace(desk.as("admin"), async ({ tx }) => {
    const row = await tx.termSheet.findUniqueOrThrow({ where: at(desk, dealId), select: { terms: true } });
    const parsed = parseTermSheet(row.terms);
    if (!parsed.ok) throw new Error("The sheet does not parse.");
    return parsed.value;
  });

/** Writes terms past the form, as if somebody had edited them. */
export const writeSheet = (desk: TestWorkspace, dealId: string, terms: TermSheet): Promise<void> =>
  inWorkspace(desk.as("admin"), async ({ tx }) => {
    await tx.termSheet.update({ where: at(desk, dealId), data: { terms, version: { increment: 1 } } });
  });

/** Gives the deal the terms of `sheet` under its own parties. */
export async function giveTerms(desk: TestWorkspace, dealId: string, sheet: TermSheet): Promise<void> {
  await writeSheet(desk, dealId, sheet);
}

/** Stores a new version of a paper compiled from the terms as they stand, past every gate. */
export async function aDraft(
  desk: TestWorkspace,
  deal: { id: string; model: keyof typeof documentSequencePresets },
  kind: DocumentKind = documentSequencePresets[deal.model].agreement,
): Promise<{ id: string; digest: string; version: number }> {
  const sheet = await readSheet(desk, deal.id);
  const tree = compileDocument(kind, sheet, { ourName: "Harbourline", model: deal.model });
  const digest = createHash("sha256").update(canonicalDocument(tree)).digest("hex");
  return inWorkspace(desk.as("admin"), async ({ tx, clock }) => {
    const { workspaceId } = desk;
    await tx.$queryRaw`SELECT id FROM deal WHERE workspace_id = ${workspaceId}::uuid AND id = ${deal.id}::uuid FOR UPDATE`;
    const { version: termSheetVersion } = await tx.termSheet.findUniqueOrThrow({
      where: at(desk, deal.id),
      select: { version: true },
    });
    const version = (await tx.draft.count({ where: { workspaceId, dealId: deal.id, kind } })) + 1;
    const row = await tx.draft.create({
      data: {
        workspaceId,
        dealId: deal.id,
        kind,
        version,
        tree: JSON.parse(JSON.stringify(tree)),
        digest,
        termSheetVersion,
        compiledAt: clock.now(),
        sharedAt: clock.now(),
      },
      select: { id: true },
    });
    return { id: row.id, digest, version };
  });
}
