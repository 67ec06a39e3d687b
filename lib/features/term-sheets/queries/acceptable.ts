import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { AcceptableKind, RiskTaker } from "@/lib/domain/approval/risk-acceptance";
import type { Severity } from "@/lib/domain/playbook/rule";

/** What kind of risk a finding is; undefined for remarks, which nobody has to accept. */
export function acceptableKindOf(severity: Severity): AcceptableKind | undefined {
  if (severity === "red_flag") return "red_flag";
  return severity === "missing" ? "missing_provision" : undefined;
}

/** For whom the actor can accept a risk, `null` for nobody. */
export function takerFor(actor: Actor): RiskTaker | null {
  if (can(actor, "risk:accept_legal")) return "legal";
  return can(actor, "risk:accept_executive") ? "executive" : null;
}
