import { applyChange, type TermChange } from "@/lib/domain/term-sheet/changes";
import { getAt } from "@/lib/domain/term-sheet/path";
import { pathOfChange } from "@/lib/domain/term-sheet/revert-change";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import type { ConflictDto, EditAnswerDto } from "@/lib/features/term-sheets/dto";
import { queueChange } from "./queue-change";

export interface Batch {
  batchId: string;
  baseVersion: number;
  changes: readonly TermChange[];
}

/** What was typed but no sheet could hold: kept in its field with a sentence, never sent. */
export interface Refused {
  value: unknown;
  message: string;
}

/** A draft of a term sheet in the browser. Everything typed is in `sheet`, in `refused` or in a conflict's `mine`. */
export interface DraftState {
  /** As the server last said. */
  saved: TermSheet;
  version: number;
  /** What the form shows: saved, then what is on its way, then what waits, then my side of open conflicts. */
  sheet: TermSheet;
  inFlight: Batch | null;
  queued: readonly TermChange[];
  conflicts: readonly ConflictDto[];
  refused: Readonly<Record<string, Refused>>;
}

export const startDraft = (saved: TermSheet, version: number): DraftState => ({
  saved,
  version,
  sheet: saved,
  inFlight: null,
  queued: [],
  conflicts: [],
  refused: {},
});

/** Applies what still fits; a change whose row is gone is the server's to answer as a conflict. */
function applyAll(sheet: TermSheet, changes: readonly TermChange[]): TermSheet {
  let current = sheet;
  for (const change of changes) {
    const next = applyChange(current, change);
    if (next.ok) current = next.value;
  }
  return current;
}

const minePath = (conflict: ConflictDto): TermChange => ({
  op: "set",
  path: conflict.path,
  value: conflict.mine,
});
/** Whether both sides of a conflict are values of one term, so that the field can show mine until one is chosen. */
export const isTermConflict = (conflict: ConflictDto): boolean =>
  !conflict.path.endsWith("]") && !(conflict.theirs === null && conflict.path.includes("]"));

function rebuilt(state: Omit<DraftState, "sheet">): DraftState {
  const mine = state.conflicts.filter(isTermConflict).map(minePath);
  const sheet = applyAll(state.saved, [...(state.inFlight?.changes ?? []), ...state.queued, ...mine]);
  return { ...state, sheet };
}

function without<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Readonly<Record<string, Value>> {
  if (!(key in record)) return record;
  const { [key]: _gone, ...rest } = record;
  return rest;
}

function editOnce(state: DraftState, change: TermChange): DraftState {
  const next = applyChange(state.sheet, change);
  if (!next.ok) {
    if (change.op !== "set") return state;
    const refused = {
      ...state.refused,
      [change.path]: { value: change.value, message: next.refusal.message },
    };
    return { ...state, refused };
  }
  const kept = { ...state, sheet: next.value, refused: without(state.refused, change.path) };
  const conflict = state.conflicts.find(({ path }) => path === change.path);
  if (conflict && isTermConflict(conflict) && change.op === "set") {
    const mine = { ...conflict, mine: change.value as ConflictDto["mine"] };
    return { ...kept, conflicts: state.conflicts.map((each) => (each === conflict ? mine : each)) };
  }
  const sent = applyAll(state.saved, state.inFlight?.changes ?? []);
  return { ...kept, queued: queueChange(state.queued, change, { shown: state.sheet, sent }) };
}

/** Types into the draft: shown at once, queued for the server. */
export const editDraft = (state: DraftState, changes: readonly TermChange[]): DraftState =>
  changes.reduce(editOnce, state);

/** Takes what waits as the next batch to send; the state is the same while one is on its way or nothing waits. */
export function takeBatch(state: DraftState, batchId: string): DraftState {
  if (state.inFlight || state.queued.length === 0) return state;
  return { ...state, queued: [], inFlight: { batchId, baseVersion: state.version, changes: state.queued } };
}

/** Takes in the server's answer to the batch on its way. What it could not merge stays mine until a person chooses. */
export function settleBatch(state: DraftState, answer: EditAnswerDto): DraftState {
  let queued = state.queued;
  const conflicts = [...state.conflicts];
  for (const conflict of answer.conflicts) {
    // Typed on meanwhile: the newest of mine stands against theirs.
    const later = queued.findLast((change) => change.op === "set" && change.path === conflict.path);
    queued = queued.filter((change) => change.op !== "set" || change.path !== conflict.path);
    const mine = later?.op === "set" ? (later.value as ConflictDto["mine"]) : conflict.mine;
    const known = conflicts.findIndex(({ path }) => path === conflict.path);
    const original = conflicts[known]?.original ?? conflict.original;
    const merged = { ...conflict, mine, original };
    if (known < 0) conflicts.push(merged);
    else conflicts[known] = merged;
  }
  const { sheet: saved, version } = answer;
  return rebuilt({ ...state, saved, version, inFlight: null, queued, conflicts });
}

/** The server refused the whole batch for these paths: they stay in their fields, the rest is queued again. */
export function refuseBatch(
  state: DraftState,
  problems: readonly { path: string; message: string }[],
): DraftState {
  const batch = state.inFlight;
  if (!batch) return state;
  const refused = { ...state.refused };
  const isBad = (change: TermChange): boolean => {
    const problem = problems.find(({ path }) => pathOfChange(change) === path);
    if (problem && change.op === "set")
      refused[change.path] = { value: change.value, message: problem.message };
    return problem !== undefined;
  };
  const rest = batch.changes.filter((change) => !isBad(change));
  return rebuilt({ ...state, inFlight: null, queued: [...rest, ...state.queued], refused });
}

/** A person chose: mine or the original is written over theirs, theirs stays as it is. */
export function resolveConflict(
  state: DraftState,
  path: string,
  choice: "mine" | "theirs" | "original",
): DraftState {
  const conflict = state.conflicts.find((each) => each.path === path);
  if (!conflict) return state;
  const settled = rebuilt({ ...state, conflicts: state.conflicts.filter((each) => each !== conflict) });
  if (choice === "theirs") return settled;
  const value = choice === "mine" ? conflict.mine : conflict.original;
  if (!path.endsWith("]")) return editDraft(settled, [{ op: "set", path, value }]);
  return value === null ? editDraft(settled, [{ op: "remove", path }]) : settled;
}

/** Takes in a newer sheet from the server while nothing is on its way. */
export function adoptSaved(state: DraftState, saved: TermSheet, version: number): DraftState {
  if (state.inFlight || version <= state.version) return state;
  return rebuilt({ ...state, saved, version });
}

/** Takes up what an earlier page could not save: its batch is sent again, what waited waits again. */
export function resumeDraft(
  state: DraftState,
  left: { inFlight: Batch | null; queued: readonly TermChange[] },
): DraftState {
  if (!state.inFlight)
    return rebuilt({ ...state, inFlight: left.inFlight, queued: [...left.queued, ...state.queued] });
  return rebuilt({
    ...state,
    queued: [...(left.inFlight?.changes ?? []), ...left.queued, ...state.queued],
  });
}

/** Whether everything typed is in the server's sheet. */
export const isSettled = (state: DraftState): boolean =>
  state.inFlight === null &&
  state.queued.length === 0 &&
  state.conflicts.length === 0 &&
  Object.keys(state.refused).length === 0;

/** The value a field shows: what was typed, even where no sheet could hold it. */
export const shownValue = (state: DraftState, path: string): unknown =>
  path in state.refused ? state.refused[path]?.value : getAt(state.sheet, path);
