import type { Finding } from "@/lib/domain/playbook/rule";
import { shareStructure } from "@/lib/domain/shared/share-structure";
import type { SheetCompleteness } from "@/lib/domain/term-sheet/completeness";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";

/** A finding as the form shows it; those the server sent come with their key. */
export type ShownFinding = Finding & { key?: string };

export interface Judged {
  /** The sheet these are about. */
  sheet: TermSheet;
  findings: readonly ShownFinding[];
  completeness: SheetCompleteness;
}

export interface Judgement extends Judged {
  byPath: ReadonlyMap<string, readonly ShownFinding[]>;
}

const nameOf = ({ ruleId, path, message }: Finding): string => `${ruleId} ${path} ${message}`;

/** What the linter and the count of answers say now. Outside React: only what a finding is about is drawn again. */
export class JudgementStore {
  #now: Judgement;
  #listeners = new Set<() => void>();

  constructor(first: Judged) {
    this.#now = { ...first, byPath: Map.groupBy(first.findings, ({ path }) => path) };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly read = (): Judgement => this.#now;

  /** Takes the next judgement; every part that says the same as before stays the same object. */
  take(next: Judged): void {
    const before = this.#now;
    const known = new Map(before.findings.map((finding) => [nameOf(finding), finding]));
    const shared = next.findings.map((finding) => shareStructure(known.get(nameOf(finding)), finding));
    const findings = keepList(before.findings, shared);
    const groups = Map.groupBy(findings, ({ path }) => path);
    const kept = [...groups].map(([path, list]): [string, readonly ShownFinding[]] => [
      path,
      keepList(before.byPath.get(path) ?? [], list),
    ]);
    this.#now = {
      sheet: next.sheet,
      findings,
      byPath: new Map(kept),
      completeness: shareStructure(before.completeness, next.completeness),
    };
    for (const listener of this.#listeners) listener();
  }
}

/** The list that was there before, if the next one holds the same objects. */
function keepList<Value>(before: readonly Value[], next: readonly Value[]): readonly Value[] {
  return before.length === next.length && next.every((value, index) => value === before[index])
    ? before
    : next;
}
