import type { GuestPreviewDto } from "@/lib/features/guests/dto";

/** Where a guest's pages lie: the guest's own, or those of one of ours who looks through their eyes. */
export const guestBase = (preview: GuestPreviewDto | null): string =>
  preview === null ? "/guest" : `/preview/${preview.dealId}/${preview.contactId}`;
