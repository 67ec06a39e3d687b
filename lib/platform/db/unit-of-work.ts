import type { Context, Work } from "@/lib/platform/command/context";
import { prisma, type Tx } from "./client";
import type { WorkspaceScope } from "./scope";

async function enterScope(tx: Tx, scope: WorkspaceScope): Promise<void> {
  await tx.$executeRaw`SELECT set_config('app.workspace_id', ${scope.workspaceId}, true),
    set_config('app.guest_deal_id', ${scope.guestDealId ?? ""}, true)`;
}

/**
 * Opens one transaction that sees exactly one workspace (and, for guests, one deal), or joins the caller's.
 * Reads use it too. No network calls inside. `longestMs` replaces the usual fifteen seconds.
 */
export async function inWorkspace<Value>(
  context: Context | Work,
  use: (work: Work) => Promise<Value>,
  { longestMs }: { longestMs?: number } = {},
): Promise<Value> {
  if ("tx" in context) return use(context);
  return prisma().$transaction(
    async (tx) => {
      await enterScope(tx, context.scope);
      return use({ ...context, tx });
    },
    longestMs === undefined ? {} : { timeout: longestMs },
  );
}

/**
 * Runs the consequences of a guest's act that the guest may not see (whose turn, who is told, what closes) in the same
 * transaction without the guest narrowing, then narrows again. The workspace wall stays.
 */
export async function beyondGuest<Value>(work: Work, use: (work: Work) => Promise<Value>): Promise<Value> {
  if (work.scope.guestDealId === null) return use(work);
  await work.tx.$executeRaw`SELECT set_config('app.guest_deal_id', '', true)`;
  try {
    return await use({ ...work, scope: { ...work.scope, guestDealId: null } });
  } finally {
    await work.tx.$executeRaw`SELECT set_config('app.guest_deal_id', ${work.scope.guestDealId}, true)`;
  }
}

/** What somebody shows before a workspace is known; each opens only the rows that match it (see the walls migration). */
export interface Presented {
  hash?: string;
  email?: string;
  accountId?: string;
  sessionId?: string;
  /** "issuer subject" of an identity provider. */
  identity?: string;
}

/** A transaction in which only the rows belonging to what was presented can be seen. */
export async function withPresented<Value>(
  presented: Presented,
  use: (tx: Tx) => Promise<Value>,
): Promise<Value> {
  return prisma().$transaction(async (tx) => {
    await present(tx, presented);
    return use(tx);
  });
}

/** Presents something more inside a running transaction. */
export async function present(tx: Tx, presented: Presented): Promise<void> {
  const settings: [string, string | undefined][] = [
    ["app.presented_hash", presented.hash],
    ["app.presented_email", presented.email],
    ["app.account_id", presented.accountId],
    ["app.session_id", presented.sessionId],
    ["app.presented_identity", presented.identity],
  ];
  for (const [name, value] of settings) {
    if (value !== undefined) await tx.$executeRaw`SELECT set_config(${name}, ${value}, true)`;
  }
}
