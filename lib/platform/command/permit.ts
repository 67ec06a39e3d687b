import type { Actor } from "@/lib/domain/access/actor";
import { type Permission, scopesReach } from "@/lib/domain/access/permission";
import { type AccessResource, can } from "@/lib/domain/access/permissions";
import type { Work } from "@/lib/platform/command/context";
import { forbidden, notFound } from "@/lib/platform/errors/app-error";

const roleNames: Record<string, string> = {
  partnership_manager: "partnership managers",
  legal: "Legal",
  finance: "Finance",
  executive: "executives",
  admin: "administrators",
  viewer: "viewers",
};

/** Beat four of every command: throws unless the actor may do this to the loaded row. Nothing has been changed yet. */
export function permit(work: Work, permission: Permission, resource: AccessResource = {}): void {
  if (can(work.actor, permission, resource)) return;
  if (work.actor.kind === "guest") throw notFound("page");
  if (work.actor.kind === "api_key" && !scopesReach(work.actor.scopes, permission))
    throw forbidden(
      `This key's scopes (${work.actor.scopes.join(", ") || "none"}) do not reach this (${permission}). Nothing was changed; use a key made for it.`,
    );
  const who = "role" in work.actor ? roleNames[work.actor.role] : "this job";
  throw forbidden(
    `This is not open to ${who} (${permission}). Nothing was changed; ask an administrator who may do it.`,
  );
}

/** The member behind a member or an API key; throws for guests and jobs, which have none. */
export function memberIdOf(actor: Actor): string {
  if (actor.kind === "member" || actor.kind === "api_key") return actor.memberId;
  throw forbidden("Only a member of the workspace can do this. Nothing was changed.");
}
