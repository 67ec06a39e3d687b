import type { ApiKeyScope } from "./permission";
import type { Role } from "./role";

/** What a counterparty's link was made for; one link may carry several purposes. */
export const guestPurposes = ["review", "comment", "propose", "legal_review", "sign"] as const;
export type GuestPurpose = (typeof guestPurposes)[number];

/** What an invitation is for unless somebody says otherwise: to read, to comment, to answer for their lawyers. */
export const usualPurposes = ["review", "comment", "legal_review"] as const satisfies readonly GuestPurpose[];

/** Work the desk does by itself; each job may do only what its row in the ability table says. */
export const systemJobs = [
  "import",
  "render_document",
  "seal_envelope",
  "complete_signature",
  "send_mail",
  "expire_links",
] as const;
export type SystemJob = (typeof systemJobs)[number];

export type MemberActor = { kind: "member"; memberId: string; role: Role };
export type GuestActor = {
  kind: "guest";
  guestLinkId: string;
  dealId: string;
  contactId: string;
  purposes: readonly GuestPurpose[];
};
/** A key acts for its member: `role` is the member's role at this request, not when the key was made. */
export type ApiKeyActor = {
  kind: "api_key";
  apiKeyId: string;
  memberId: string;
  role: Role;
  scopes: readonly ApiKeyScope[];
};
export type SystemActor = { kind: "system"; job: SystemJob };

/** Whoever does something: a member, a counterparty's guest, an API key or the desk itself. */
export type Actor = MemberActor | GuestActor | ApiKeyActor | SystemActor;
