import type { Role } from "@/lib/domain/access/role";
import { readDemoMembers } from "@/lib/platform/db/demo-store";

export interface Persona {
  memberId: string;
  accountId: string;
  workspaceId: string;
  name: string;
  title: string;
  role: Role;
}

/** People of the demo workspace who sign in with one click; empty where there is no demo. */
export const listPersonas = (): Promise<Persona[]> => readDemoMembers();

export async function findPersona(memberId: string): Promise<Persona | null> {
  return (await readDemoMembers()).find((persona) => persona.memberId === memberId) ?? null;
}
