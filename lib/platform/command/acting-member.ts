import type { Work } from "@/lib/platform/command/context";
import { forbidden } from "@/lib/platform/errors/app-error";

/** The member who acts, in person or through an API key; throws for guests and jobs, which act for nobody. */
export function actingMember({ actor }: Work): string {
  if (actor.kind === "member" || actor.kind === "api_key") return actor.memberId;
  throw forbidden("Only a member of the workspace can do this. Nothing was changed.");
}
