import type { Actor } from "@/lib/domain/access/actor";
import type { Clock } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/client";
import type { WorkspaceScope } from "@/lib/platform/db/scope";

export type Door = "screen" | "api" | "guest" | "job" | "import" | "setup" | "seed";

/** Who asks, for which workspace, through which door. Passed explicitly; there is no ambient tenant. */
export interface Context {
  actor: Actor;
  /** Name shown in the audit trail and beside comments. */
  actorName: string;
  scope: WorkspaceScope;
  clock: Clock;
  requestId: string;
  via: Door;
  ip?: string | undefined;
  userAgent?: string | undefined;
}

/** A context inside its transaction: what queries and the inside of commands are handed. */
export interface Work extends Context {
  tx: Tx;
}
