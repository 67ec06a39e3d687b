import { z } from "zod";
import { guestPurposes } from "@/lib/domain/access/actor";

/** A way in as staff see it: to whom, for what, until when. Never the link. */
export const guestLinkSchema = z.object({
  id: z.uuid(),
  contactId: z.uuid(),
  contactName: z.string(),
  email: z.string(),
  purposes: z.array(z.enum(guestPurposes)),
  expiresAt: z.iso.datetime(),
  /** When the guest first came in; null before. */
  openedAt: z.iso.datetime().nullable(),
  state: z.enum(["open", "expired", "revoked"]),
});
export type GuestLinkDto = z.infer<typeof guestLinkSchema>;
