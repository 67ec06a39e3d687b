import type { TermChange } from "@/lib/domain/term-sheet/changes";
import { diffSheets } from "@/lib/domain/term-sheet/diff";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import { type DraftState, editDraft } from "./draft-state";

/** How things stand between this page and the server. */
export type SaveState =
  | { kind: "saved"; at: string }
  | { kind: "waiting" }
  | { kind: "saving" }
  | { kind: "offline" }
  | { kind: "refused"; message: string };

interface Step {
  before: TermSheet;
  after: TermSheet;
  /** Typing on in the same term within a moment is one step. */
  path: string | null;
  at: number;
}

const oneStepWithin = 1_000;
const maxSteps = 200;

/** Holds the draft outside React, so that a keystroke redraws only the fields it touches. */
export class DraftStore {
  #state: DraftState;
  #saveState: SaveState;
  #undo: Step[] = [];
  #redo: Step[] = [];
  #listeners = new Set<() => void>();
  /** Told after every edit; the saver listens. */
  onEdit: () => void = () => undefined;

  constructor(state: DraftState, savedAt: string) {
    this.#state = state;
    this.#saveState = { kind: "saved", at: savedAt };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly state = (): DraftState => this.#state;
  readonly saveState = (): SaveState => this.#saveState;

  /** Changes the state by a pure step and tells everybody. */
  update(step: (state: DraftState) => DraftState): void {
    const next = step(this.#state);
    if (next === this.#state) return;
    this.#state = next;
    this.#tell();
  }

  setSaveState(next: SaveState): void {
    this.#saveState = next;
    this.#tell();
  }

  /** Types, and remembers how to take it back. */
  edit(changes: readonly TermChange[]): void {
    const before = this.#state.sheet;
    this.update((state) => editDraft(state, changes));
    const after = this.#state.sheet;
    if (after !== before) this.#remember(before, after, changes);
    this.onEdit();
  }

  undo(): void {
    this.#step(this.#undo, this.#redo, "before", "after");
  }

  redo(): void {
    this.#step(this.#redo, this.#undo, "after", "before");
  }

  readonly canUndo = (): boolean => this.#undo.length > 0;
  readonly canRedo = (): boolean => this.#redo.length > 0;

  #remember(before: TermSheet, after: TermSheet, changes: readonly TermChange[]): void {
    const only = changes.length === 1 ? changes[0] : undefined;
    const path = only?.op === "set" ? only.path : null;
    const last = this.#undo.at(-1);
    const at = performance.now();
    this.#redo = [];
    if (last && path !== null && last.path === path && at - last.at < oneStepWithin)
      this.#undo[this.#undo.length - 1] = { ...last, after, at };
    else this.#undo = [...this.#undo.slice(1 - maxSteps), { before, after, path, at }];
  }

  /** Only what the step changed is changed back, on top of whatever others wrote since. */
  #step(from: Step[], onto: Step[], to: "before" | "after", now: "before" | "after"): void {
    const step = from.pop();
    if (!step) return;
    onto.push(step);
    this.update((state) => editDraft(state, diffSheets(step[now], step[to])));
    this.onEdit();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
