import { randomUUIDv7 } from "node:crypto";
import { nameKeyOf } from "@/lib/domain/partner/company-name";
import type { ColumnMapping, DuplicateChoice } from "@/lib/domain/partner/import-field";
import { importFieldLabels } from "@/lib/domain/partner/import-field";
import { isBlankRow, readImportRow } from "@/lib/domain/partner/import-row";
import { webDomainOf } from "@/lib/domain/partner/web-address";
import type { Work } from "@/lib/platform/command/context";
import { type DuplicateCandidate, findDuplicates } from "../queries/find-duplicates";
import { createPartnerSchema, type NewPartner } from "../schema";
import { type ImportedPartner, insertOutcomes, insertPartners, type RowOutcome } from "./insert-imported";

export interface ImportTask {
  batchId: string;
  heads: readonly string[];
  mapping: ColumnMapping;
  duplicates: DuplicateChoice;
  currency: string;
}

interface ReadRow {
  rowNumber: number;
  partner: NewPartner | null;
  /** Why there is no partner. */
  refusal: string;
  isBlank: boolean;
}

type Counts = Record<"created" | "updated" | "skipped" | "failed", number>;

function readRow(cells: readonly string[], rowNumber: number, task: ImportTask): ReadRow {
  const refused = (refusal: string, isBlank = false) => ({ rowNumber, partner: null, refusal, isBlank });
  if (isBlankRow(cells)) return refused("The row is empty.", true);
  const read = readImportRow(cells, task.heads, task.mapping);
  if (!read.ok) return refused(read.refusal);
  const parsed = createPartnerSchema.safeParse(read.value);
  if (parsed.success) return { rowNumber, partner: parsed.data, refusal: "", isBlank: false };
  const [issue] = parsed.error.issues;
  const field = task.mapping.find((known) => known === issue?.path[0]);
  const column = field ? (task.heads[task.mapping.indexOf(field)] ?? importFieldLabels[field]) : "";
  return refused(`Column “${column}”: ${issue?.message ?? "This cannot be read."}`);
}

const candidateOf = (partner: NewPartner): DuplicateCandidate => ({
  nameKey: nameKeyOf(partner.name),
  domain: webDomainOf(partner.website),
  externalId: partner.externalId,
});

/** The fields a row fills, as they are to be stored. */
function filledFields(partner: NewPartner, mapping: ColumnMapping): Record<string, string> {
  const filled: Record<string, string> = {};
  for (const field of mapping) {
    const value = field === null ? null : partner[field];
    if (field !== null && value !== null && value !== "") filled[field] = value;
  }
  return filled;
}

const updatable = {
  name: true,
  nameKey: true,
  website: true,
  domain: true,
  industry: true,
  country: true,
  city: true,
  phone: true,
  description: true,
  partnershipType: true,
  externalId: true,
  expectedAnnualRevenue: true,
  version: true,
} as const;

/** Writes a row's fields over a partner; the answer holds what is needed to take it back. */
async function overwrite(work: Work, partnerId: string, partner: NewPartner, mapping: ColumnMapping) {
  const key = { workspaceId_id: { workspaceId: work.scope.workspaceId, id: partnerId } };
  const { version, expectedAnnualRevenue, ...words } = await work.tx.partner.findUniqueOrThrow({
    where: key,
    select: updatable,
  });
  const before = { ...words, expectedAnnualRevenue: expectedAnnualRevenue?.toFixed() ?? null };
  const filled = filledFields(partner, mapping);
  await work.tx.partner.update({
    where: key,
    data: {
      ...filled,
      nameKey: nameKeyOf(partner.name),
      ...(filled.website === undefined ? {} : { domain: webDomainOf(partner.website) }),
      version: { increment: 1 },
      updatedAt: work.clock.now(),
    },
    select: { id: true },
  });
  return { version: version + 1, before };
}

/** Ids among `partnerIds` that an earlier row of this import has changed. */
async function changedBefore(work: Work, batchId: string, partnerIds: string[]): Promise<Set<string>> {
  const rows = await work.tx.importRow.findMany({
    where: {
      workspaceId: work.scope.workspaceId,
      batchId,
      outcome: "updated",
      partnerId: { in: partnerIds },
    },
    select: { partnerId: true },
  });
  return new Set(rows.flatMap(({ partnerId }) => partnerId ?? []));
}

/**
 * Stores one batch of rows: partners and the outcome of every row, in the caller's transaction. Each row ends created,
 * updated, skipped or failed; the answer counts them.
 */
export async function importRows(
  work: Work,
  task: ImportTask,
  firstRowNumber: number,
  records: readonly string[][],
): Promise<Counts> {
  const rows = records.map((cells, place) => readRow(cells, firstRowNumber + place, task));
  const candidates = rows.flatMap(({ partner }) => (partner ? [candidateOf(partner)] : []));
  const index = await findDuplicates(work, candidates);
  const touched = await changedBefore(
    work,
    task.batchId,
    candidates.flatMap((candidate) => index.find(candidate)?.partner.id ?? []),
  );
  const created: ImportedPartner[] = [];
  const outcomes: RowOutcome[] = [];
  for (const { rowNumber, partner, refusal, isBlank } of rows) {
    if (!partner) {
      outcomes.push({ rowNumber, outcome: isBlank ? "skipped" : "failed", message: refusal });
      continue;
    }
    const candidate = candidateOf(partner);
    const match = task.duplicates === "create" ? null : index.find(candidate);
    if (match) {
      const { id, name, importBatchId } = match.partner;
      const isOfThisFile = importBatchId === task.batchId || touched.has(id);
      if (task.duplicates === "update" && !isOfThisFile) {
        outcomes.push({
          rowNumber,
          outcome: "updated",
          partnerId: id,
          ...(await overwrite(work, id, partner, task.mapping)),
        });
        touched.add(id);
      } else {
        const where = isOfThisFile ? "an earlier row of this file" : "a partner already here";
        const message = `It looks like ${where}: ${name} (${match.because}).`;
        outcomes.push({ rowNumber, outcome: "skipped", partnerId: id, message });
      }
      continue;
    }
    // In order of time, as every other id: nine indexes end in it, and scattered ids cost them a third more.
    const id = randomUUIDv7();
    created.push({ ...partner, ...candidate, id, currency: partner.currency ?? task.currency });
    index.add({ ...candidate, id, name: partner.name, importBatchId: task.batchId });
    outcomes.push({ rowNumber, outcome: "created", partnerId: id, version: 1 });
  }
  await insertPartners(work, task.batchId, created);
  await insertOutcomes(work, task.batchId, outcomes);
  const count = (kind: keyof Counts) => outcomes.filter(({ outcome }) => outcome === kind).length;
  return {
    created: count("created"),
    updated: count("updated"),
    skipped: count("skipped"),
    failed: count("failed"),
  };
}
