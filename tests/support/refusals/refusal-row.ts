import type { Role } from "@/lib/domain/access/role";
import type { AppErrorCode } from "@/lib/platform/errors/app-error";
import type { RefusalDesk } from "../refusal-desk";

export type Input = Record<string, unknown>;

/**
 * How one command refuses. `input` is what `allowed` could send and have done; each refusal spoils one thing of it.
 * `foreign` is null, with the reason in `because`, where a command names nothing of a workspace.
 */
export interface RefusalRow {
  allowed: Role;
  /** Roles that may not; empty, with the reason in `because`, where every member may. */
  wrongRoles: readonly Role[];
  input(desk: RefusalDesk): Input;
  /** "whole": the same input sent from another workspace. Otherwise our member names these things of the other one. */
  foreign: "whole" | ((desk: RefusalDesk) => Input) | null;
  because?: string;
  /** What to change in the input to make it stale; for commands with a version. */
  stale?: (desk: RefusalDesk) => Input;
  /** What to send at a stage or in a state that does not allow it, and the code it is refused with. */
  wrongStage?: { input: (desk: RefusalDesk) => Input; code: AppErrorCode };
}
