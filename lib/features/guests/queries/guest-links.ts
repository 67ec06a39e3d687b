import { requireDeal } from "@/lib/features/deals/queries/require-deal";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { notFound } from "@/lib/platform/errors/app-error";
import { type GuestLinkDto, guestLinkSchema } from "../dto";

const selected = {
  id: true,
  contactId: true,
  email: true,
  purposes: true,
  expiresAt: true,
  openedAt: true,
  revokedAt: true,
  contact: { select: { name: true } },
} as const;

interface Row {
  id: string;
  contactId: string;
  email: string;
  purposes: string[];
  expiresAt: Date;
  openedAt: Date | null;
  revokedAt: Date | null;
  contact: { name: string };
}

const guestLinkDto = (row: Row, now: Date): GuestLinkDto =>
  guestLinkSchema.parse({
    id: row.id,
    contactId: row.contactId,
    contactName: row.contact.name,
    email: row.email,
    purposes: row.purposes,
    expiresAt: row.expiresAt.toISOString(),
    openedAt: row.openedAt?.toISOString() ?? null,
    state: row.revokedAt ? "revoked" : row.expiresAt <= now ? "expired" : "open",
  });

/** One link as staff see it. Throws `not_found`. */
export async function getGuestLink(work: Work, guestLinkId: string): Promise<GuestLinkDto> {
  permit(work, "guest:invite");
  const row = await work.tx.guestLink.findUnique({
    where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: guestLinkId } },
    select: selected,
  });
  if (!row) throw notFound("link");
  return guestLinkDto(row, work.clock.now());
}

/** The newest link of every contact ever invited to a deal, newest first. Throws `not_found`. */
export async function listGuestLinks(work: Work, dealId: string): Promise<GuestLinkDto[]> {
  permit(work, "deal:read");
  await requireDeal(work, dealId);
  const rows = await work.tx.guestLink.findMany({
    where: { workspaceId: work.scope.workspaceId, dealId },
    orderBy: { createdAt: "desc" },
    take: 200,
    select: selected,
  });
  const newest = new Map<string, Row>();
  for (const row of rows) if (!newest.has(row.contactId)) newest.set(row.contactId, row);
  return [...newest.values()].map((row) => guestLinkDto(row, work.clock.now()));
}
