import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Actor, guestPurposes, systemJobs } from "@/lib/domain/access/actor";
import { apiKeyScopes, type Permission, permissions, permissionTable } from "@/lib/domain/access/permission";
import { type AccessResource, can, decidingPermissions, roleHolds } from "@/lib/domain/access/permissions";
import { roles } from "@/lib/domain/access/role";

const everyResource: AccessResource = {
  dealId: "d1",
  requestedByMemberId: "somebody-else",
  recipientMemberId: "m1",
  recipientContactId: "c1",
  isSharedWithCounterparty: true,
};
const anyPermission = fc.constantFrom(...permissions);
const anyRole = fc.constantFrom(...roles);
const guest = (purposes: readonly (typeof guestPurposes)[number][]): Actor => ({
  kind: "guest",
  guestLinkId: "g1",
  dealId: "d1",
  contactId: "c1",
  purposes,
});

describe("abilities", () => {
  it("are exactly these, role by role", () => {
    const letters = {
      partnership_manager: "P",
      legal: "L",
      finance: "F",
      executive: "E",
      admin: "A",
      viewer: "V",
    };
    const map = permissions.map((permission) => {
      const held = roles.map((role) =>
        can({ kind: "member", memberId: "m1", role }, permission, everyResource) ? letters[role] : ".",
      );
      return `${permission.padEnd(22)} ${held.join("")}`;
    });
    expect(`\n${map.join("\n")}\n`).toMatchInlineSnapshot(`
      "
      partner:read           PLFEAV
      partner:edit           P...A.
      import:run             P...A.
      assessment:read        PLFEAV
      assessment:score       P.FEA.
      tier:override          P..EA.
      rubric:edit            P...A.
      deal:read              PLFEAV
      deal:open              P...A.
      deal:edit              P...A.
      deal:advance           P..EA.
      deal:close             P..EA.
      position:read          PLFE..
      position:edit          P.....
      term_sheet:read        PLFEAV
      term_sheet:edit        PL..A.
      scenario:read          PLFEAV
      scenario:edit          P.FEA.
      draft:read             PLFEAV
      draft:compile          PL..A.
      draft:share            PL..A.
      clause:read            PLFEAV
      clause:edit            .L..A.
      clause:choose          PLFEA.
      redline:propose        PL..A.
      redline:resolve        PL..A.
      comment:read           PLFEAV
      comment:write          PLFEA.
      comment:share          PL..A.
      comment:resolve        PLFEA.
      approval:read          PLFEAV
      approval:request       PL..A.
      finance:validate       ..F...
      legal:review           .L....
      executive:approve      ...E..
      counterparty:review    ......
      risk:accept_legal      .L....
      risk:accept_executive  ...E..
      envelope:read          PLFEAV
      envelope:send          PL..A.
      envelope:sign          PLFEA.
      envelope:void          PL.EA.
      envelope:seal          ......
      insights:read          PLFEAV
      guest:invite           PL..A.
      audit:read             .L.EA.
      workspace:edit         ....A.
      playbook:edit          .L..A.
      member:manage          ....A.
      api_key:create         PLFEA.
      api_key:manage         ....A.
      "
    `);
  });

  it("give a viewer reading only", () => {
    for (const permission of permissions)
      if (roleHolds("viewer", permission)) expect(permissionTable[permission].mode).toBe("read");
  });

  it("keep deciding apart from managing", () => {
    const decisions: Permission[] = [...decidingPermissions, "risk:accept_legal", "risk:accept_executive"];
    for (const permission of decisions) {
      expect(roles.filter((role) => roleHolds(role, permission)).length).toBeLessThanOrEqual(1);
      expect(roleHolds("admin", permission)).toBe(false);
      expect(roleHolds("partnership_manager", permission)).toBe(false);
    }
    expect(roles.filter((role) => roleHolds(role, "member:manage"))).toEqual(["admin"]);
  });

  it("let nobody decide what he asked for, nor without the request at hand", () => {
    for (const role of roles)
      for (const permission of decidingPermissions) {
        const actor: Actor = { kind: "member", memberId: "m1", role };
        expect(can(actor, permission, { requestedByMemberId: "m1" })).toBe(false);
        expect(can(actor, permission)).toBe(false);
      }
    expect(
      can({ kind: "member", memberId: "m1", role: "finance" }, "finance:validate", {
        requestedByMemberId: null,
      }),
    ).toBe(true);
  });

  it("let a member sign only as the recipient", () => {
    const actor: Actor = { kind: "member", memberId: "m1", role: "executive" };
    expect(can(actor, "envelope:sign", { recipientMemberId: "m1" })).toBe(true);
    expect(can(actor, "envelope:sign", { recipientMemberId: "m2" })).toBe(false);
    expect(can(actor, "envelope:sign")).toBe(false);
  });
});

describe("API keys", () => {
  it("never exceed their member's role nor their scopes", () => {
    fc.assert(
      fc.property(anyRole, fc.subarray([...apiKeyScopes]), anyPermission, (role, scopes, permission) => {
        const key: Actor = { kind: "api_key", apiKeyId: "k", memberId: "m1", role, scopes };
        if (!can(key, permission, everyResource)) return;
        expect(can({ kind: "member", memberId: "m1", role }, permission, everyResource)).toBe(true);
        const { slice, mode } = permissionTable[permission];
        const reaching = [`${slice}:write`, "write", ...(mode === "read" ? [`${slice}:read`, "read"] : [])];
        expect(scopes.some((scope) => reaching.includes(scope))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("do nothing without a scope, do not manage, and decide only with the slice's own scope", () => {
    const key = (role: (typeof roles)[number], scopes: readonly (typeof apiKeyScopes)[number][]): Actor => ({
      kind: "api_key",
      apiKeyId: "k",
      memberId: "m1",
      role,
      scopes,
    });
    for (const permission of permissions)
      expect(can(key("admin", []), permission, everyResource)).toBe(false);
    expect(can(key("admin", apiKeyScopes), "member:manage")).toBe(false);
    expect(can(key("admin", apiKeyScopes), "api_key:manage")).toBe(false);
    expect(can(key("finance", ["write"]), "finance:validate", everyResource)).toBe(false);
    expect(can(key("finance", ["approvals:write"]), "finance:validate", everyResource)).toBe(true);
    expect(can(key("partnership_manager", ["deals:write"]), "deal:advance")).toBe(true);
    expect(can(key("partnership_manager", ["deals:write"]), "partner:edit")).toBe(false);
  });
});

describe("guests", () => {
  it("reach nothing outside their deal and nothing that was not shared", () => {
    fc.assert(
      fc.property(fc.subarray([...guestPurposes]), anyPermission, (purposes, permission) => {
        expect(can(guest(purposes), permission, { ...everyResource, dealId: "d2" })).toBe(false);
        expect(can(guest(purposes), permission)).toBe(false);
      }),
    );
    const hidden = { ...everyResource, isSharedWithCounterparty: false };
    for (const permission of ["draft:read", "comment:read", "comment:write"] as const)
      expect(can(guest(guestPurposes), permission, hidden)).toBe(false);
  });

  it("may, with every purpose, do exactly this", () => {
    expect(permissions.filter((permission) => can(guest(guestPurposes), permission, everyResource))).toEqual([
      "draft:read",
      "redline:propose",
      "comment:read",
      "comment:write",
      "counterparty:review",
      "envelope:read",
      "envelope:sign",
    ]);
    expect(can(guest(["review"]), "envelope:sign", everyResource)).toBe(false);
    expect(can(guest(["sign"]), "envelope:sign", { ...everyResource, recipientContactId: "c2" })).toBe(false);
  });
});

describe("the desk itself", () => {
  it("decides and signs nothing", () => {
    for (const job of systemJobs)
      for (const permission of [...decidingPermissions, "envelope:sign", "risk:accept_legal"] as const)
        expect(can({ kind: "system", job }, permission, everyResource)).toBe(false);
  });
});
