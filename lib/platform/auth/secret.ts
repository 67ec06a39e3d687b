import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/platform/env";

/** What a secret is for; part of its hash, so that one kind never passes as another. */
export type SecretPurpose =
  | "api_key"
  | "invitation"
  | "guest_link"
  | "guest_session"
  | "guest_code"
  | "password_reset";

const hashOf = (purpose: SecretPurpose, secret: string): string =>
  createHash("sha256").update(`${purpose}\n${secret}`).digest("hex");

/** A new secret of 256 bits and the hash that alone is stored. */
export function mintSecret(purpose: SecretPurpose): { secret: string; hash: string } {
  const secret = randomBytes(32).toString("base64url");
  return { secret, hash: hashOf(purpose, secret) };
}

export const hashSecret = hashOf;

/** A six-digit code, keyed with the installation's secret so that its hash cannot be looked up in a table. */
export function hashCode(code: string, salt: string): string {
  return createHmac("sha256", env().AUTH_SECRET).update(`guest_code\n${salt}\n${code}`).digest("hex");
}

export function mintCode(): string {
  return String(randomBytes(4).readUInt32BE() % 1_000_000).padStart(6, "0");
}

export function isSameHash(first: string, second: string): boolean {
  const [a, b] = [Buffer.from(first), Buffer.from(second)];
  return a.length === b.length && timingSafeEqual(a, b);
}
