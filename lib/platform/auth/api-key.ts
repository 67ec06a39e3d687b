import { randomUUID } from "node:crypto";
import { type ApiKeyScope, apiKeyScopes } from "@/lib/domain/access/permission";
import { type Clock, systemClock } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/command/context";
import { findApiKeyMember } from "@/lib/platform/db/identity-store";
import { mintWorkspaceScope } from "@/lib/platform/db/scope";
import { clientAddress } from "@/lib/platform/http/client-address";
import { hashSecret, mintSecret } from "./secret";

const mark = "parley_";
const form = /^parley_[A-Za-z0-9_-]{43}$/;

/** A new key: "parley_" and 256 bits; its first characters, to recognise it by; the hash that alone is stored. */
export function mintApiKey(): { key: string; prefix: string; hash: string } {
  const { secret, hash } = mintSecret("api_key");
  return { key: `${mark}${secret}`, prefix: `${mark}${secret.slice(0, 6)}`, hash };
}

/** The stored form of a key somebody showed; null when it cannot be one. */
export function hashApiKey(key: string): string | null {
  return form.test(key) ? hashSecret("api_key", key.slice(mark.length)) : null;
}

const isScope = (text: string): text is ApiKeyScope => apiKeyScopes.some((scope) => scope === text);

/**
 * The context behind "Authorization: Bearer parley_…": the member of now with the key's scopes. null when the header is
 * missing or of another form, and when the key is unknown, expired, revoked or its member inactive: all look the same.
 */
export async function contextOfApiKey(headers: Headers, clock: Clock = systemClock): Promise<Context | null> {
  const key = /^Bearer ([\x21-\x7e]{1,100})$/.exec(headers.get("authorization") ?? "")?.[1];
  const hash = key === undefined ? null : hashApiKey(key);
  const found = hash === null ? null : await findApiKeyMember(hash, clock.now());
  if (!found) return null;
  return {
    actor: {
      kind: "api_key",
      apiKeyId: found.apiKeyId,
      memberId: found.memberId,
      role: found.role,
      scopes: found.scopes.filter(isScope),
    },
    actorName: found.memberName,
    scope: mintWorkspaceScope(found.workspaceId),
    clock,
    requestId: headers.get("x-request-id") ?? randomUUID(),
    via: "api",
    ip: clientAddress(headers),
    userAgent: headers.get("user-agent")?.slice(0, 300),
  };
}
