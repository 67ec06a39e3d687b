import type { TermChange } from "@/lib/domain/term-sheet/changes";
import type { Batch, DraftState } from "./draft-state";

/** What an earlier page of the same person left behind, such as after a crash or a lost connection. */
export interface LeftBehind {
  inFlight: Batch | null;
  queued: readonly TermChange[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
const areChanges = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((each) => isRecord(each) && typeof each.op === "string" && typeof each.path === "string");
const isBatch = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.batchId === "string" &&
  typeof value.baseVersion === "number" &&
  areChanges(value.changes);

/** Looks at the outline only: the server checks every change. By hand, so that no schema is loaded for it. */
const isLeftBehind = (value: unknown): value is LeftBehind =>
  isRecord(value) && (value.inFlight === null || isBatch(value.inFlight)) && areChanges(value.queued);

const prefixOf = (dealId: string, viewerId: string): string => `parley.terms.${dealId}.${viewerId}.`;

/** Keeps what is not saved yet in the browser, under a name of this page's own. My side of conflicts waits with it. */
export function rememberDraft(dealId: string, viewerId: string, pageId: string, state: DraftState): void {
  const key = prefixOf(dealId, viewerId) + pageId;
  const mine = state.conflicts.map(
    (conflict): TermChange =>
      conflict.path.endsWith("]")
        ? { op: "remove", path: conflict.path, base: conflict.original }
        : { op: "set", path: conflict.path, value: conflict.mine, base: conflict.original },
  );
  const left: LeftBehind = { inFlight: state.inFlight, queued: [...state.queued, ...mine] };
  try {
    if (left.inFlight === null && left.queued.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(left));
  } catch {
    // A full or forbidden store costs only this second net: the page itself still holds what was typed.
  }
}

/** Takes what earlier pages left and clears it; whoever calls this has it from now on. */
export function takeLeftBehind(dealId: string, viewerId: string): LeftBehind[] {
  const found: LeftBehind[] = [];
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefixOf(dealId, viewerId)));
    for (const key of keys) {
      const left: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
      localStorage.removeItem(key);
      if (isLeftBehind(left)) found.push(left);
    }
  } catch {
    return found;
  }
  return found;
}
