import { randomBytes } from "node:crypto";
import { type Role, roles } from "@/lib/domain/access/role";
import { addMember } from "@/lib/features/workspace/commands/add-member";
import { createWorkspace } from "@/lib/features/workspace/commands/create-workspace";
import { movableClock } from "@/lib/platform/clock";
import { type DemoDesk, openDemoDesk } from "./desk";

const people: Record<Role, { name: string; title: string }> = {
  partnership_manager: { name: "Ines Carvalho", title: "Partnership manager" },
  legal: { name: "Tom Okafor", title: "Legal counsel" },
  finance: { name: "Rosa Lindqvist", title: "Finance partner" },
  executive: { name: "Dana Whitlock", title: "Chief partnership officer" },
  admin: { name: "Noor Haddad", title: "Administrator" },
  viewer: { name: "Bela Novak", title: "Sales operations, read only" },
};

const emailOf = (name: string): string => `${name.toLowerCase().replaceAll(" ", ".")}@harbourline.example`;

/** Makes the demo workspace with one person for each role, nine months before `now`. They sign in with one click. */
export async function hireDemoPeople(now: Date): Promise<DemoDesk> {
  const began = new Date(now.getTime() - 275 * 86_400_000);
  const created = await createWorkspace(
    {
      workspaceName: "Harbourline",
      ownerName: people.admin.name,
      ownerTitle: people.admin.title,
      ownerEmail: emailOf(people.admin.name),
      ownerPassword: randomBytes(24).toString("base64url"),
      timeZone: "Europe/London",
    },
    { clock: movableClock(began), via: "seed", isDemo: true },
  );
  const memberIds: Record<Role, string> = {
    partnership_manager: "",
    legal: "",
    finance: "",
    executive: "",
    viewer: "",
    admin: created.memberId,
  };
  const desk = openDemoDesk(created.workspaceId, now, memberIds, people);
  desk.clock.moveTo(began);
  for (const role of roles) {
    if (role === "admin") continue;
    const { name, title } = people[role];
    const added = await addMember(desk.as("admin"), {
      name,
      title,
      email: emailOf(name),
      role,
      password: null,
    });
    memberIds[role] = added.memberId;
  }
  return desk;
}
