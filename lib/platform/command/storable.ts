import type { Problem } from "@/lib/platform/errors/app-error";

const deepest = 40;

function problemAt(value: unknown, depth: number): string | null {
  if (depth > deepest) return `This is nested more than ${deepest} levels deep.`;
  if (typeof value === "string") {
    if (value.includes("\u0000")) return "Text cannot hold the character U+0000.";
    return value.isWellFormed() ? null : "This text holds half of a character (a lone surrogate).";
  }
  return null;
}

/**
 * The first thing in plain data that no column could hold, whatever a schema allows: a NUL, half a character,
 * bottomless nesting. Null when everything fits.
 */
export function findUnstorable(root: unknown): Problem | null {
  const open: { value: unknown; path: string; depth: number }[] = [{ value: root, path: "", depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path, depth } = next;
    const message = problemAt(value, depth);
    if (message !== null) return { path, message };
    if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) continue;
    for (const [key, inner] of Object.entries(value)) {
      const keyProblem = problemAt(key, depth);
      if (keyProblem !== null) return { path, message: keyProblem };
      open.push({ value: inner, path: path === "" ? key : `${path}.${key}`, depth: depth + 1 });
    }
  }
  return null;
}
