/** What a member of a workspace is. The role is read from the database at each request. */
export const roles = ["partnership_manager", "legal", "finance", "executive", "admin", "viewer"] as const;
export type Role = (typeof roles)[number];

/** Roles as people read them. */
export const roleLabels: Readonly<Record<Role, string>> = {
  partnership_manager: "Partnership manager",
  legal: "Legal",
  finance: "Finance",
  executive: "Executive",
  admin: "Administrator",
  viewer: "Viewer",
};
