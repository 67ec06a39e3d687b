import { exhaustive } from "../shared/exhaustive";
import type { Actor, GuestActor, GuestPurpose, SystemJob } from "./actor";
import { type Permission, scopesReach } from "./permission";
import type { Role } from "./role";

const reading = [
  "partner:read",
  "assessment:read",
  "deal:read",
  "term_sheet:read",
  "scenario:read",
  "draft:read",
  "clause:read",
  "comment:read",
  "approval:read",
  "envelope:read",
  "insights:read",
] as const satisfies readonly Permission[];

/** What running partnerships takes, short of deciding anything and of the private positions. */
const managing = [
  ...reading,
  "partner:edit",
  "import:run",
  "assessment:score",
  "tier:override",
  "rubric:edit",
  "deal:open",
  "deal:edit",
  "deal:advance",
  "deal:close",
  "term_sheet:edit",
  "scenario:edit",
  "draft:compile",
  "draft:share",
  "clause:choose",
  "redline:propose",
  "redline:resolve",
  "comment:write",
  "comment:share",
  "comment:resolve",
  "approval:request",
  "envelope:send",
  "envelope:sign",
  "envelope:void",
  "guest:invite",
  "api_key:create",
] as const satisfies readonly Permission[];

/**
 * What each role may do (S4 §3.2, §5.1; security.md A1). Deciding is separated from managing: an admin runs
 * the workspace and may manage partnerships (a small team has no other hands), but decides nothing for Legal, Finance or the executive; a viewer reads and nothing else.
 * Private positions are not for viewers or admins.
 */
export const roleAbilities: Readonly<Record<Role, ReadonlySet<Permission>>> = {
  partnership_manager: new Set<Permission>([...managing, "position:read", "position:edit"]),
  legal: new Set<Permission>([
    ...reading,
    "position:read",
    "term_sheet:edit",
    "draft:compile",
    "draft:share",
    "clause:edit",
    "clause:choose",
    "redline:propose",
    "redline:resolve",
    "comment:write",
    "comment:share",
    "comment:resolve",
    "approval:request",
    "legal:review",
    "risk:accept_legal",
    "envelope:send",
    "envelope:sign",
    "envelope:void",
    "guest:invite",
    "playbook:edit",
    "audit:read",
    "api_key:create",
  ]),
  finance: new Set<Permission>([
    ...reading,
    "assessment:score",
    "position:read",
    "clause:choose",
    "comment:write",
    "comment:resolve",
    "scenario:edit",
    "finance:validate",
    "envelope:sign",
    "api_key:create",
  ]),
  executive: new Set<Permission>([
    ...reading,
    "assessment:score",
    "tier:override",
    "deal:advance",
    "deal:close",
    "position:read",
    "clause:choose",
    "comment:write",
    "comment:resolve",
    "scenario:edit",
    "executive:approve",
    "risk:accept_executive",
    "envelope:sign",
    "envelope:void",
    "audit:read",
    "api_key:create",
  ]),
  admin: new Set<Permission>([
    ...managing,
    "clause:edit",
    "playbook:edit",
    "audit:read",
    "workspace:edit",
    "member:manage",
    "api_key:manage",
  ]),
  viewer: new Set<Permission>(reading),
};

/** What a guest link gives, by purpose; always within its one deal. */
export const guestAbilities: Readonly<Record<GuestPurpose, readonly Permission[]>> = {
  review: ["draft:read", "comment:read"],
  comment: ["draft:read", "comment:read", "comment:write"],
  propose: ["draft:read", "redline:propose"],
  legal_review: ["draft:read", "comment:read", "comment:write", "counterparty:review"],
  sign: ["draft:read", "envelope:read", "envelope:sign"],
};

/** What the desk does by itself, job by job. */
export const systemAbilities: Readonly<Record<SystemJob, readonly Permission[]>> = {
  import: ["partner:read", "partner:edit", "import:run"],
  render_document: ["deal:read", "term_sheet:read", "draft:read", "envelope:read"],
  seal_envelope: ["draft:read", "envelope:read", "envelope:seal"],
  complete_signature: ["deal:read", "deal:advance", "envelope:read"],
  send_mail: ["deal:read"],
  expire_links: ["deal:read"],
};

/** Decisions that bind a person: they need the request, so that nobody decides what he asked for himself. */
export const decidingPermissions = [
  "finance:validate",
  "legal:review",
  "executive:approve",
  "counterparty:review",
] as const satisfies readonly Permission[];

/** What is known of the row an act is about; load it in the actor's workspace before asking. */
export type AccessResource = {
  dealId?: string;
  /** Approval requests: who asked. null when the desk itself asked. */
  requestedByMemberId?: string | null;
  /** Envelopes: the recipient whose turn it is to sign, a member or a counterparty's contact. */
  recipientMemberId?: string | null;
  recipientContactId?: string | null;
  /** Drafts and comments: whether they were shared with the counterparty. */
  isSharedWithCounterparty?: boolean;
};

const isDeciding = (permission: Permission): boolean =>
  decidingPermissions.some((deciding) => deciding === permission);

function memberMay(memberId: string, permission: Permission, resource: AccessResource): boolean {
  if (isDeciding(permission)) {
    return resource.requestedByMemberId !== undefined && resource.requestedByMemberId !== memberId;
  }
  if (permission === "envelope:sign") return resource.recipientMemberId === memberId;
  return true;
}

function guestMay(guest: GuestActor, permission: Permission, resource: AccessResource): boolean {
  if (resource.dealId !== guest.dealId) return false;
  if (!guest.purposes.some((purpose) => guestAbilities[purpose].includes(permission))) return false;
  if (permission === "envelope:sign") return resource.recipientContactId === guest.contactId;
  if (permission === "draft:read" || permission === "comment:read" || permission === "comment:write")
    return resource.isSharedWithCounterparty === true;
  return true;
}

/** Whether a role holds a permission at all; for menus. A command asks `can` with the loaded row. */
export function roleHolds(role: Role, permission: Permission): boolean {
  return roleAbilities[role].has(permission);
}

/**
 * The one question of access (architecture.md, "Permit"). Deny by default. Deciding an approval needs
 * `resource.requestedByMemberId` and signing needs the recipient: without them the answer is no.
 * An API key can do only what both its member's role and its own scopes allow.
 */
export function can(actor: Actor, permission: Permission, resource: AccessResource = {}): boolean {
  switch (actor.kind) {
    case "member":
      return roleHolds(actor.role, permission) && memberMay(actor.memberId, permission, resource);
    case "api_key":
      return (
        roleHolds(actor.role, permission) &&
        scopesReach(actor.scopes, permission) &&
        memberMay(actor.memberId, permission, resource)
      );
    case "guest":
      return guestMay(actor, permission, resource);
    case "system":
      return systemAbilities[actor.job].includes(permission);
    default:
      return exhaustive(actor);
  }
}
