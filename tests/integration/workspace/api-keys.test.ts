import { describe, expect, it } from "vitest";
import { changeMemberRole } from "@/lib/features/workspace/commands/change-member-role";
import { createApiKey } from "@/lib/features/workspace/commands/create-api-key";
import { inviteMember } from "@/lib/features/workspace/commands/invite-member";
import { revokeApiKey } from "@/lib/features/workspace/commands/revoke-api-key";
import { readApiKeys } from "@/lib/features/workspace/queries/api-keys";
import { contextOfApiKey, hashApiKey } from "@/lib/platform/auth/api-key";
import { enterByInvitation } from "@/lib/platform/auth/invited";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { openTestDatabase } from "../../support/database";
import { aWorkspace } from "../../support/workspace";

openTestDatabase();

const order = { name: "Nightly export", scopes: ["read" as const], expiresInDays: 30 };
const showing = (key: string) => new Headers({ authorization: `Bearer ${key}` });

describe("an API key", () => {
  it("is shown once, acts for its maker with the role of the moment, and leaves a trace of its use", async () => {
    const workspace = await aWorkspace();
    const { key, prefix } = await createApiKey(workspace.as("legal"), order);
    expect(key).toMatch(/^parley_[A-Za-z0-9_-]{43}$/);
    expect(await contextOfApiKey(showing(key), workspace.clock)).toMatchObject({
      actor: { kind: "api_key", memberId: workspace.memberIds.legal, role: "legal", scopes: ["read"] },
    });
    await changeMemberRole(workspace.as("admin"), {
      memberId: workspace.memberIds.legal,
      role: "finance",
      version: 1,
    });
    expect(await contextOfApiKey(showing(key), workspace.clock)).toMatchObject({
      actor: { role: "finance" },
    });
    const page = await inWorkspace(workspace.as("admin"), readApiKeys);
    expect(page.keys).toMatchObject([{ prefix, state: "live", lastUsedAt: expect.any(String) }]);
    expect(JSON.stringify(page)).not.toContain(key);
    expect(JSON.stringify(page)).not.toContain(hashApiKey(key));
  });

  it("is refused once revoked or run out", async () => {
    const workspace = await aWorkspace();
    const revoked = await createApiKey(workspace.as("legal"), order);
    await revokeApiKey(workspace.as("legal"), { apiKeyId: revoked.apiKeyId });
    expect(await contextOfApiKey(showing(revoked.key), workspace.clock)).toBeNull();
    const late = await createApiKey(workspace.as("legal"), order);
    workspace.clock.moveTo(new Date("2026-12-20T10:00:00.000Z"));
    expect(await contextOfApiKey(showing(late.key), workspace.clock)).toBeNull();
  });

  it.each([
    "",
    "Bearer",
    "Bearer %",
    "Bearer null",
    "Bearer parley_",
    "Basic YTpi",
    `Bearer parley_${"A".repeat(43)}`,
  ])("%j is nobody", async (authorization) => {
    expect(await contextOfApiKey(new Headers({ authorization }))).toBeNull();
  });

  it("never passes as an invitation, nor an invitation as a key", async () => {
    const workspace = await aWorkspace();
    const { key } = await createApiKey(workspace.as("admin"), order);
    expect(await enterByInvitation(key.slice("parley_".length), { clock: workspace.clock })).toBeNull();
    await inviteMember(workspace.as("admin"), { email: "n@x.example", role: "admin" });
    const { text } = await inWorkspace(workspace.as("admin"), ({ tx }) => tx.outgoingMail.findFirstOrThrow());
    const token = /invitation\/(\S+)/.exec(text)?.[1] ?? "";
    expect(await contextOfApiKey(showing(`parley_${token}`), workspace.clock)).toBeNull();
  });

  it("cannot make keys, manage people or change the workspace", async () => {
    const workspace = await aWorkspace();
    const { key } = await createApiKey(workspace.as("admin"), {
      ...order,
      scopes: ["write", "workspace:write"],
    });
    const context = await contextOfApiKey(showing(key), workspace.clock);
    if (!context) throw new Error("The key should be live.");
    await expect(createApiKey(context, order)).rejects.toMatchObject({ code: "forbidden" });
    await expect(inviteMember(context, { email: "n@x.example", role: "admin" })).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  it("belongs to its maker: viewers have none, colleagues do not see it, administrators may revoke it", async () => {
    const [workspace, other] = [await aWorkspace(), await aWorkspace()];
    await expect(createApiKey(workspace.as("viewer"), order)).rejects.toMatchObject({ code: "forbidden" });
    const { apiKeyId } = await createApiKey(workspace.as("legal"), order);
    expect((await inWorkspace(workspace.as("finance"), readApiKeys)).keys).toEqual([]);
    for (const stranger of [workspace.as("finance"), other.as("admin")])
      await expect(revokeApiKey(stranger, { apiKeyId })).rejects.toMatchObject({ code: "not_found" });
    await expect(revokeApiKey(workspace.as("viewer"), { apiKeyId })).rejects.toMatchObject({
      code: "forbidden",
    });
    await revokeApiKey(workspace.as("admin"), { apiKeyId });
    await expect(revokeApiKey(workspace.as("admin"), { apiKeyId })).rejects.toMatchObject({
      code: "conflict",
    });
  });

  it.each([
    [{ scopes: [] }],
    [{ scopes: ["read", "read"] }],
    [{ scopes: ["everything"] }],
    [{ expiresInDays: 0 }],
    [{ expiresInDays: 366 }],
    [{ memberId: "0191b0a0-0000-7000-8000-000000000000" }],
    [{ tokenHash: "x" }],
    [{ role: "admin" }],
  ])("is not made with %j", async (extra) => {
    const workspace = await aWorkspace();
    await expect(createApiKey(workspace.as("legal"), { ...order, ...extra } as never)).rejects.toMatchObject({
      code: "invalid",
    });
  });
});
