/** What a permission touches (a slice of the product) and how it may be reached by an API key. */
export type PermissionFacts = {
  /** Used for scopes such as `deals:write`. */
  slice: Slice;
  mode: "read" | "write";
  /**
   * `broad`: the scope `read` or `write` is enough. `named`: a key must carry the slice's own write scope,
   * because the act is a person's decision. `session`: never by key, only by a signed-in person.
   */
  keyReach: "broad" | "named" | "session";
};

export const slices = [
  "partners",
  "assessments",
  "deals",
  "terms",
  "drafts",
  "comments",
  "approvals",
  "signatures",
  "insights",
  "workspace",
] as const;
export type Slice = (typeof slices)[number];

const read = (slice: Slice): PermissionFacts => ({ slice, mode: "read", keyReach: "broad" });
const write = (slice: Slice): PermissionFacts => ({ slice, mode: "write", keyReach: "broad" });
const decision = (slice: Slice): PermissionFacts => ({ slice, mode: "write", keyReach: "named" });
const inPerson = (slice: Slice, mode: "read" | "write" = "write"): PermissionFacts => ({
  slice,
  mode,
  keyReach: "session",
});

/** Every permission of the product, named subject:verb. Nothing is allowed that is not named here. */
export const permissionTable = {
  "partner:read": read("partners"),
  "partner:edit": write("partners"),
  "import:run": write("partners"),
  "assessment:read": read("assessments"),
  "assessment:score": write("assessments"),
  "tier:override": write("assessments"),
  "rubric:edit": write("assessments"),
  "deal:read": read("deals"),
  "deal:open": write("deals"),
  "deal:edit": write("deals"),
  "deal:advance": write("deals"),
  "deal:close": write("deals"),
  "position:read": read("deals"),
  "position:edit": write("deals"),
  "term_sheet:read": read("terms"),
  "term_sheet:edit": write("terms"),
  "scenario:read": read("terms"),
  "scenario:edit": write("terms"),
  "draft:read": read("drafts"),
  "draft:compile": write("drafts"),
  "draft:share": write("drafts"),
  "clause:read": read("drafts"),
  "clause:edit": write("drafts"),
  "clause:choose": decision("drafts"),
  "redline:propose": write("drafts"),
  "redline:resolve": write("drafts"),
  "comment:read": read("comments"),
  "comment:write": write("comments"),
  "comment:share": write("comments"),
  "comment:resolve": write("comments"),
  "approval:read": read("approvals"),
  "approval:request": write("approvals"),
  "finance:validate": decision("approvals"),
  "legal:review": decision("approvals"),
  "executive:approve": decision("approvals"),
  "counterparty:review": decision("approvals"),
  "risk:accept_legal": decision("approvals"),
  "risk:accept_executive": decision("approvals"),
  "envelope:read": read("signatures"),
  "envelope:send": decision("signatures"),
  "envelope:sign": decision("signatures"),
  "envelope:void": decision("signatures"),
  "envelope:seal": decision("signatures"),
  "insights:read": read("insights"),
  "guest:invite": decision("workspace"),
  "audit:read": read("workspace"),
  "workspace:edit": inPerson("workspace"),
  "playbook:edit": write("workspace"),
  "member:manage": inPerson("workspace"),
  "api_key:create": inPerson("workspace"),
  "api_key:manage": inPerson("workspace"),
} as const satisfies Record<string, PermissionFacts>;

export type Permission = keyof typeof permissionTable;
export const permissions = Object.keys(permissionTable) as readonly Permission[];

/** `read`, `write` (which includes reading) or one slice only, such as `deals:write`. */
export type ApiKeyScope = "read" | "write" | `${Slice}:${"read" | "write"}`;
export const apiKeyScopes: readonly ApiKeyScope[] = [
  "read",
  "write",
  ...slices.flatMap((slice): ApiKeyScope[] => [`${slice}:read`, `${slice}:write`]),
];

/** Whether a key's scopes reach a permission; its member's role is a second, separate bound. */
export function scopesReach(scopes: readonly ApiKeyScope[], permission: Permission): boolean {
  const { slice, mode, keyReach }: PermissionFacts = permissionTable[permission];
  if (keyReach === "session") return false;
  if (scopes.includes(`${slice}:write`)) return true;
  if (keyReach === "named") return false;
  if (scopes.includes("write")) return true;
  return mode === "read" && (scopes.includes("read") || scopes.includes(`${slice}:read`));
}
