import type { Work } from "@/lib/platform/command/context";
import { type StoredText, versionColumns } from "./stored-text";

export interface StoredVariant {
  id: string;
  retiredAt: Date | null;
  latest: StoredText;
}

export interface StoredSlot {
  id: string;
  key: string;
  isOwn: boolean;
  section: string;
  heading: string;
  ladder: string[];
  version: number;
  variants: StoredVariant[];
}

/** Every place of the workspace's library with its variants in their latest version; one key only when named. */
export async function readStoredSlots(work: Work, key?: string): Promise<StoredSlot[]> {
  const { workspaceId } = work.scope;
  const slots = await work.tx.clauseSlot.findMany({
    where: { workspaceId, ...(key === undefined ? {} : { key }) },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      key: true,
      isOwn: true,
      section: true,
      heading: true,
      ladder: true,
      version: true,
      variants: {
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        select: {
          id: true,
          retiredAt: true,
          versions: { orderBy: { version: "desc" }, take: 1, select: versionColumns },
        },
      },
    },
  });
  return slots.map(({ variants, ...slot }) => ({
    ...slot,
    variants: variants.flatMap(({ id, retiredAt, versions: [latest] }) =>
      latest ? [{ id, retiredAt, latest }] : [],
    ),
  }));
}
