/** What a member of a workspace is. The role is read from the database at each request. */
export const roles = ["partnership_manager", "legal", "finance", "executive", "admin", "viewer"] as const;
export type Role = (typeof roles)[number];
