import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { Prisma } from "@/prisma/generated/client";

export interface DuplicateCandidate {
  nameKey: string;
  domain: string;
  externalId: string;
}

export interface KnownPartner extends DuplicateCandidate {
  id: string;
  name: string;
  importBatchId: string | null;
}

/** Finds a partner that is probably the same company: same number elsewhere, then same domain, then same name key. */
export class DuplicateIndex {
  readonly #byKey = new Map<string, KnownPartner>();

  constructor(partners: readonly KnownPartner[]) {
    for (const partner of partners) this.add(partner);
  }

  add(partner: KnownPartner): void {
    for (const key of keysOf(partner)) if (!this.#byKey.has(key)) this.#byKey.set(key, partner);
  }

  find(candidate: DuplicateCandidate): { partner: KnownPartner; because: string } | null {
    for (const key of keysOf(candidate)) {
      const partner = this.#byKey.get(key);
      if (partner) return { partner, because: reasons[key[0] ?? ""] ?? "" };
    }
    return null;
  }
}

const reasons: Record<string, string> = { e: "same number elsewhere", d: "same website", n: "same name" };

const keysOf = ({ externalId, domain, nameKey }: DuplicateCandidate): string[] => [
  ...(externalId === "" ? [] : [`e${externalId}`]),
  ...(domain === "" ? [] : [`d${domain}`]),
  `n${nameKey}`,
];

async function partnersWith(work: Work, values: string[], column: Prisma.Sql): Promise<KnownPartner[]> {
  return work.tx.$queryRaw<KnownPartner[]>`
    SELECT id, name, name_key AS "nameKey", domain, external_id AS "externalId", import_batch_id AS "importBatchId"
    FROM partner WHERE workspace_id = ${work.scope.workspaceId}::uuid AND archived_at IS NULL
      AND ${column} = ANY(${values}::text[])
    ORDER BY created_at, id`;
}

/** Partners in use that share a number, domain or name key with one of the candidates. */
export async function findDuplicates(
  work: Work,
  candidates: readonly DuplicateCandidate[],
): Promise<DuplicateIndex> {
  permit(work, "partner:read");
  const lookUp = (key: keyof DuplicateCandidate, column: Prisma.Sql) => {
    const values = [
      ...new Set(candidates.map((candidate) => candidate[key]).filter((value) => value !== "")),
    ];
    return values.length === 0 ? [] : partnersWith(work, values, column);
  };
  // One look-up for each key: joined by OR they would read the whole table.
  const found = [
    ...(await lookUp("externalId", Prisma.sql`external_id`)),
    ...(await lookUp("domain", Prisma.sql`domain`)),
    ...(await lookUp("nameKey", Prisma.sql`name_key`)),
  ];
  return new DuplicateIndex(found);
}
