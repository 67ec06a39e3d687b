import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export interface SourceFile {
  /** Path from the root of the project, with forward slashes. */
  path: string;
  text: string;
}

/** Every TypeScript file below `dir`, generated code left out. */
export function sourceFiles(dir: string): SourceFile[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mts)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name).replaceAll("\\", "/"))
    .filter((file) => !file.includes("/generated/") && !file.includes("node_modules"))
    .map((file) => ({ path: file, text: readFileSync(file, "utf8") }));
}

/** The files whose text matches, as "path" lines for a readable failure. */
export const filesMatching = (files: SourceFile[], pattern: RegExp): string[] =>
  files.filter((file) => pattern.test(file.text)).map((file) => file.path);
