import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { RiskTaker } from "@/lib/domain/approval/risk-acceptance";

/** For whom the actor can accept a risk, `null` for nobody. */
export function takerFor(actor: Actor): RiskTaker | null {
  if (can(actor, "risk:accept_legal")) return "legal";
  return can(actor, "risk:accept_executive") ? "executive" : null;
}
