import { firstPromiseId } from "./upcasters/non-compete-rows";

const rowStart = `law.safeguards.nonCompete.promises[${firstPromiseId}].`;
const formerStart = "law.safeguards.nonCompete.";
const movedKeys: ReadonlySet<string> = new Set(["bound", "breadth", "scope", "period"]);

/**
 * The path a term had in schema version 1. Keys of findings are made of these, so that a risk somebody accepted stays
 * accepted when the term moves; a term that never moved has its own path.
 */
export function formerPath(path: string): string {
  if (!path.startsWith(rowStart)) return path;
  const key = path.slice(rowStart.length);
  return movedKeys.has(key) ? `${formerStart}${key}` : path;
}

/** The path a term has today, for paths that were stored under version 1: edits, comments, accepted risks. */
export function presentPath(path: string): string {
  const key = path.startsWith(formerStart) ? path.slice(formerStart.length) : "";
  return movedKeys.has(key) ? `${rowStart}${key}` : path;
}
