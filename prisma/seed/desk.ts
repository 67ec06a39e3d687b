import { randomUUID } from "node:crypto";
import type { Role } from "@/lib/domain/access/role";
import { type Clock, movableClock } from "@/lib/platform/clock";
import type { Context, Work } from "@/lib/platform/command/context";
import { mintWorkspaceScope } from "@/lib/platform/db/scope";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";

const day = 86_400_000;

/** The people of the demo, the clock they live by, and the day the story ends. */
export interface DemoDesk {
  workspaceId: string;
  clock: Clock & { moveTo(at: Date): void };
  now: Date;
  as(role: Role): Context;
  /** A guest of one deal, as the desk would know them after their code. */
  asGuest(guest: {
    guestLinkId: string;
    dealId: string;
    contactId: string;
    name: string;
    purposes: string[];
  }): Context;
  memberIds: Record<Role, string>;
  names: Record<Role, { name: string; title: string }>;
  read<Value>(query: (work: Work) => Promise<Value>): Promise<Value>;
  /** The calendar day so many days before the end of the story. */
  dayAgo(days: number): string;
}

export function openDemoDesk(
  workspaceId: string,
  now: Date,
  memberIds: Record<Role, string>,
  names: Record<Role, { name: string; title: string }>,
): DemoDesk {
  const clock = movableClock(now);
  const base = { scope: mintWorkspaceScope(workspaceId), clock, via: "seed" as const };
  const as = (role: Role): Context => ({
    ...base,
    actor: { kind: "member", memberId: memberIds[role], role },
    actorName: names[role].name,
    requestId: randomUUID(),
  });
  return {
    workspaceId,
    clock,
    now,
    memberIds,
    names,
    as,
    asGuest: ({ guestLinkId, dealId, contactId, name, purposes }) => ({
      ...base,
      scope: mintWorkspaceScope(workspaceId, dealId),
      actor: { kind: "guest", guestLinkId, dealId, contactId, purposes: purposes as never },
      actorName: name,
      requestId: randomUUID(),
      via: "guest",
      ip: "192.0.2.10",
      userAgent: "Demo",
    }),
    read: (query) => inWorkspace(as("admin"), query),
    dayAgo: (days) => new Date(now.getTime() - days * day).toISOString().slice(0, 10),
  };
}

/** Something that happens at a moment of the story. */
export interface Step {
  at: Date;
  run(): Promise<void>;
}

/** Plays the steps in the order of their moments, the clock moved to each. Steps of one moment keep their order. */
export async function play(desk: DemoDesk, steps: readonly Step[]): Promise<void> {
  const inOrder = steps
    .map((step, index) => ({ step, index }))
    .toSorted((a, b) => a.step.at.getTime() - b.step.at.getTime() || a.index - b.index);
  for (const { step } of inOrder) {
    desk.clock.moveTo(step.at);
    await step.run();
  }
  desk.clock.moveTo(desk.now);
}
