import { randomBytes } from "node:crypto";
import { roles } from "@/lib/domain/access/role";
import { addMember } from "@/lib/features/workspace/commands/add-member";
import { createWorkspace } from "@/lib/features/workspace/commands/create-workspace";
import { systemClock } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/command/context";
import { mintWorkspaceScope } from "@/lib/platform/db/scope";

/** Makes the demo workspace by calling the commands. Personas sign in with one click, so their passwords are random. */
export async function seedDemoWorkspace(): Promise<void> {
  const created = await createWorkspace(
    {
      workspaceName: "Harbourline",
      ownerName: "Noor Haddad",
      ownerTitle: "Administrator",
      ownerEmail: "noor.haddad@harbourline.example",
      ownerPassword: randomBytes(24).toString("base64url"),
      timeZone: "Europe/London",
    },
    { clock: systemClock, via: "seed", isDemo: true },
  );
  const admin: Context = {
    actor: { kind: "member", memberId: created.memberId, role: "admin" },
    actorName: "Noor Haddad",
    scope: mintWorkspaceScope(created.workspaceId),
    clock: systemClock,
    requestId: "demo",
    via: "seed",
  };
  const people: Record<Exclude<(typeof roles)[number], "admin">, [string, string]> = {
    partnership_manager: ["Ines Carvalho", "Partnership manager"],
    legal: ["Tom Okafor", "Legal counsel"],
    finance: ["Rosa Lindqvist", "Finance partner"],
    executive: ["Dana Whitlock", "Chief partnership officer"],
    viewer: ["Bela Novak", "Sales operations, read only"],
  };
  for (const role of roles) {
    if (role === "admin") continue;
    const [name, title] = people[role];
    const email = `${name.toLowerCase().replace(" ", ".")}@harbourline.example`;
    await addMember(admin, { name, email, title, role, password: null });
  }
}
