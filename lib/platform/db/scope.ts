declare const minted: unique symbol;

/** Proof that somebody was let into a workspace. Only lib/platform/auth, jobs and set-up mint one (checked by a test). */
export interface WorkspaceScope {
  readonly workspaceId: string;
  /** Set for guests: the only deal they may see. */
  readonly guestDealId: string | null;
  readonly [minted]: true;
}

export function mintWorkspaceScope(workspaceId: string, guestDealId: string | null = null): WorkspaceScope {
  return { workspaceId, guestDealId } as WorkspaceScope;
}
