import { extractPromises } from "@/lib/domain/playbook/radar/extract-promises";
import { type DealPromises, promisesSchema } from "@/lib/domain/playbook/radar/promise";
import { parseTermSheet } from "@/lib/domain/term-sheet/upcast";
import type { Work } from "@/lib/platform/command/context";

/** Deals that promise nothing any more, or not now. */
const over = ["lost", "walked_away", "parked"] as const;

/** The sheets that were stored before promises were kept beside them, read the slow way. */
async function readFromTerms(
  work: Work,
  dealIds: readonly string[],
): Promise<Map<string, DealPromises["promises"]>> {
  if (dealIds.length === 0) return new Map();
  const rows = await work.tx.termSheet.findMany({
    where: { workspaceId: work.scope.workspaceId, dealId: { in: [...dealIds] } },
    take: 500,
    select: { dealId: true, terms: true },
  });
  return new Map(
    rows.flatMap(({ dealId, terms }) => {
      const sheet = parseTermSheet(terms);
      return sheet.ok ? [[dealId, extractPromises(sheet.value)] as const] : [];
    }),
  );
}

/** What every deal of the workspace that is drafted or live promises, with the partner it is about. */
export async function readDealPromises(work: Work): Promise<(DealPromises & { partnerId: string })[]> {
  const rows = await work.tx.deal.findMany({
    where: { workspaceId: work.scope.workspaceId, stage: { notIn: [...over] } },
    orderBy: { id: "asc" },
    select: {
      id: true,
      title: true,
      stage: true,
      partnerId: true,
      partner: { select: { name: true } },
      termSheet: { select: { promises: true } },
    },
  });
  const kept = new Map(
    rows.flatMap(({ id, termSheet }) => {
      // Written by this program under the schema; the shape is not checked again for thousands of rows.
      const promises = termSheet?.promises;
      return Array.isArray(promises) ? [[id, promises as unknown as DealPromises["promises"]] as const] : [];
    }),
  );
  const fresh = await readFromTerms(
    work,
    rows.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
  );
  return rows.flatMap(({ id, title, stage, partnerId, partner }) => {
    const promises = kept.get(id) ?? fresh.get(id) ?? [];
    return promises.length === 0
      ? []
      : [
          {
            dealId: id,
            dealTitle: title,
            partnerId,
            partnerName: partner.name,
            isLive: stage === "live",
            promises,
          },
        ];
  });
}

/** The promises of a sheet as they are stored beside it. */
export const promisesToStore = (...sheet: Parameters<typeof extractPromises>): object[] =>
  promisesSchema.parse(extractPromises(...sheet));
