import { isDiscriminator, type TermChange } from "@/lib/domain/term-sheet/changes";
import { getAt, toCataloguePath } from "@/lib/domain/term-sheet/path";
import { pathOfChange } from "@/lib/domain/term-sheet/revert-change";
import { isSameValue } from "@/lib/domain/term-sheet/same-value";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";

type SetChange = Extract<TermChange, { op: "set" }>;

const isPlainSet = (change: TermChange): change is SetChange =>
  change.op === "set" && !isDiscriminator(toCataloguePath(change.path));

/** The place of an earlier set of the same term that nothing but other plain sets has followed, or −1. */
function earlierSet(queued: readonly TermChange[], path: string): number {
  for (let index = queued.length - 1; index >= 0; index -= 1) {
    const change = queued[index];
    if (!change || !isPlainSet(change)) return -1;
    if (change.path === path) return index;
  }
  return -1;
}

/** Removing a row takes back whatever still waited to be said about it; a row nobody has seen just goes. */
function queueRemoval(
  queued: readonly TermChange[],
  change: Extract<TermChange, { op: "remove" }>,
  sent: TermSheet,
): readonly TermChange[] {
  const { path } = change;
  const isInside = (other: string) =>
    other === path || other.startsWith(`${path}.`) || other.startsWith(`${path}[`);
  const rest = queued.filter((each) => !isInside(pathOfChange(each)));
  const base = getAt(sent, path);
  return base === undefined ? rest : [...rest, { ...change, base }];
}

/**
 * Adds a change to those that wait, as the server will judge it: with the value it replaces as base. Typing in one
 * term becomes one change from what stood there to what stands there now, or none.
 * `shown` is the form before the change, `sent` what the server has been told so far.
 */
export function queueChange(
  queued: readonly TermChange[],
  change: TermChange,
  { shown, sent }: { shown: TermSheet; sent: TermSheet },
): readonly TermChange[] {
  if (change.op === "remove") return queueRemoval(queued, change, sent);
  if (change.op !== "set") return [...queued, change];
  const index = isPlainSet(change) ? earlierSet(queued, change.path) : -1;
  const earlier = queued[index];
  if (earlier?.op !== "set") return [...queued, { ...change, base: getAt(shown, change.path) ?? null }];
  if (isSameValue(earlier.base, change.value)) return queued.toSpliced(index, 1);
  return queued.with(index, { ...earlier, value: change.value });
}
