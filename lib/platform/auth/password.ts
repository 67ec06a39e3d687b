import { hash, verify } from "@node-rs/argon2";

/** Argon2id with the library's defaults (19 MiB, 2 passes), as OWASP advises. */
export const hashPassword = (password: string): Promise<string> => hash(password);

const decoy = hash("no account has this password");

/** Compares in the same time whether or not there is an account or a password. */
export async function isPasswordRight(stored: string | null | undefined, password: string): Promise<boolean> {
  if (password.length > 128) return false;
  const isMatch = await verify(stored ?? (await decoy), password);
  return isMatch && typeof stored === "string";
}
