import { csvLine } from "@/lib/domain/partner/csv-cell";
import type { Work } from "@/lib/platform/command/context";
import type { PartnerRowDto } from "../dto";
import type { PartnerFilter, PartnerSort } from "../schema";
import { listPartners } from "./list-partners";

const columns: readonly [string, (row: PartnerRowDto) => string | null | undefined][] = [
  ["Name", (row) => row.name],
  ["Type", (row) => row.partnershipType],
  ["Industry", (row) => row.industry],
  ["Country", (row) => row.country],
  ["Standing", (row) => row.standing],
  ["Screen", (row) => row.screenResult],
  ["Score", (row) => row.score],
  ["Tier", (row) => row.tier],
  ["Expected annual revenue", (row) => row.expectedAnnualRevenue],
  ["Currency", (row) => row.currency],
  ["Deal", (row) => row.deal?.title],
  ["Stage", (row) => row.deal?.stage],
  ["Owner", (row) => row.owner?.name],
  ["Look again on", (row) => row.lookAgainOn],
  ["Changed at", (row) => row.updatedAt],
];

export const partnersCsvHead = csvLine(columns.map(([head]) => head));

/** One page of the export as lines, and the cursor of the next. */
export async function partnersCsvPage(
  work: Work,
  order: { filter: PartnerFilter; sort: PartnerSort; direction: "asc" | "desc"; groupBy: "tier" | null },
  cursor: string | null,
): Promise<{ lines: string; next: string | null }> {
  const { rows, next } = await listPartners(work, { ...order, cursor, limit: 200 });
  return { lines: rows.map((row) => csvLine(columns.map(([, read]) => read(row) ?? ""))).join(""), next };
}
