import { type Role, roles } from "@/lib/domain/access/role";

export const all: readonly Role[] = roles;
export const except = (...allowed: Role[]): Role[] => all.filter((role) => !allowed.includes(role));

export const managing = {
  allowed: "partnership_manager",
  wrongRoles: ["viewer", "finance", "legal", "executive"],
} as const;
export const scoring = { allowed: "partnership_manager", wrongRoles: ["viewer", "legal"] } as const;
export const drafting = { allowed: "legal", wrongRoles: ["viewer", "finance", "executive"] } as const;
export const administering = { allowed: "admin", wrongRoles: except("admin") } as const;
export const talking = { allowed: "legal", wrongRoles: ["viewer"] } as const;
export const advancing = {
  allowed: "partnership_manager",
  wrongRoles: ["viewer", "finance", "legal"],
} as const;
