import type { Client } from "pg";
import { closeDatabase } from "@/lib/platform/db/client";
import { closeJobQueue } from "@/lib/platform/jobs/queue";
import { workspaceChecksum } from "../checksum";
import { type LeakFinder, leakFinder } from "./leaks";
import { idChooser } from "./routes";
import { type Caller, connectSuperuser, type TwinWorkspace, twinWorkspaces } from "./twin-workspaces";

/** What an attack on the running server needs: a filled workspace to aim at, and eyes behind the walls. */
export interface Stand {
  superuser: Client;
  ours: TwinWorkspace;
  findLeak: LeakFinder;
  /** An id of our workspace for a parameter of that name. */
  ownId(name: string, others: readonly string[]): string;
  /** The browser of a member with this role. */
  browserOf(role: Caller["role"]): Caller;
  /** A hash over every row of our workspace. */
  checksum(): Promise<string>;
  close(): Promise<void>;
}

export async function openStand(): Promise<Stand> {
  const superuser = await connectSuperuser();
  const twins = await twinWorkspaces(superuser);
  const { ours } = twins;
  return {
    superuser,
    ours,
    findLeak: await leakFinder(superuser, twins),
    ownId: await idChooser(superuser, ours),
    browserOf(role) {
      const found = ours.browsers.find((browser) => browser.role === role);
      if (!found) throw new Error(`Nobody is ${role}.`);
      return found;
    },
    checksum: () => workspaceChecksum(superuser, ours.workspace.workspaceId),
    async close() {
      await superuser.end();
      await closeJobQueue();
      await closeDatabase();
    },
  };
}
