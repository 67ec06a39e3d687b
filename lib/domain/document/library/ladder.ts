import { type Role, roleLabels } from "@/lib/domain/access/role";

/** What the house text is called where a variant is named. */
export const houseVariantId = "house";

/** A rung as far as choosing asks about it; the roles who may accept it, none meaning whoever may choose clauses. */
export type Rung = { id: string; acceptRoles: readonly Role[] };

/** "preferred", "fallback 1" …, and "last resort" for the lowest of three or more. */
export function rungLabel(index: number, count: number): string {
  if (index <= 0) return "preferred";
  if (count >= 3 && index === count - 1) return "last resort";
  return `fallback ${index}`;
}

/** "Legal", "Legal or Executive"; "" for no one in particular. */
export function writeRoles(roles: readonly Role[]): string {
  const names = roles.map((role) => roleLabels[role]);
  return names.length <= 1 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

/** Whether someone in this role may take a rung: the preferred one always, a lower one if its list names the role. */
export function mayAcceptRung(role: Role, index: number, rung: Rung): boolean {
  return index <= 0 || rung.acceptRoles.length === 0 || rung.acceptRoles.includes(role);
}
