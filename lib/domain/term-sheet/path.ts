import { ok, type Result, refuse } from "../shared/result";

/** One step of a path: into a key, into the row with an id, or (catalogue paths only) into every row. */
export type PathStep = { kind: "key"; key: string } | { kind: "row"; id: string } | { kind: "everyRow" };
export type TermPath = readonly PathStep[];
export type PathProblem = { path: string; message: string };

const stepPattern = /(?:^|\.)([A-Za-z][A-Za-z0-9]{0,63})|\[([A-Za-z0-9][A-Za-z0-9_-]{0,63})?\]/y;
/** Names every object inherits; a path never reaches them, whatever the schema says. */
const forbiddenKeys = new Set(["constructor", "prototype", "hasOwnProperty", "toString", "valueOf"]);
const maxPathLength = 500;

/** Paths that were read before: a form asks for the same few hundred at every keystroke. */
const knownPaths = new Map<string, TermPath>();
const maxKnownPaths = 5_000;

/** Reads `exclusivity.grants[g1].gates[x].target`, or with `[]` a catalogue path. Never throws. */
export function parsePath(path: unknown): Result<TermPath, PathProblem> {
  const known = typeof path === "string" ? knownPaths.get(path) : undefined;
  if (known) return ok(known);
  const parsed = readPath(path);
  if (parsed.ok && typeof path === "string") {
    if (knownPaths.size >= maxKnownPaths) knownPaths.clear();
    knownPaths.set(path, parsed.value);
  }
  return parsed;
}

function readPath(path: unknown): Result<TermPath, PathProblem> {
  const shown = typeof path === "string" ? path.slice(0, 100) : "";
  const bad = refuse({ path: shown, message: `“${shown}” is not the path of a term.` });
  if (typeof path !== "string" || path.length === 0 || path.length > maxPathLength) return bad;
  const steps: PathStep[] = [];
  stepPattern.lastIndex = 0;
  while (stepPattern.lastIndex < path.length) {
    const match = stepPattern.exec(path);
    if (!match) return bad;
    const [whole, key, id] = match;
    if (key !== undefined) {
      if (whole.startsWith(".") === (steps.length === 0) || forbiddenKeys.has(key)) return bad;
      steps.push({ kind: "key", key });
    } else {
      if (steps.at(-1)?.kind !== "key") return bad;
      steps.push(id === undefined ? { kind: "everyRow" } : { kind: "row", id });
    }
  }
  return ok(steps);
}

export function formatPath(steps: TermPath): string {
  let path = "";
  for (const step of steps) {
    if (step.kind === "key") path += path === "" ? step.key : `.${step.key}`;
    else path += step.kind === "row" ? `[${step.id}]` : "[]";
  }
  return path;
}

/** The catalogue path of a term: `exclusivity.grants[g1].untilOn` → `exclusivity.grants[].untilOn`. */
export function toCataloguePath(path: string): string {
  return path.replace(/\[[^\]]*\]/g, "[]");
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const rowIndex = (rows: readonly unknown[], id: string): number =>
  rows.findIndex((candidate) => isRecord(candidate) && candidate.id === id);

function stepInto(value: unknown, step: PathStep): unknown {
  if (step.kind === "key")
    return isRecord(value) && Object.hasOwn(value, step.key) ? value[step.key] : undefined;
  if (step.kind === "row" && Array.isArray(value)) return value[rowIndex(value, step.id)];
  return undefined;
}

/** The value at a path; `undefined` when it is unanswered, the row is gone or the path is nonsense. */
export function getAt(root: unknown, path: string): unknown {
  const steps = parsePath(path);
  if (!steps.ok) return undefined;
  return steps.value.reduce<unknown>(stepInto, root);
}

const missing = (steps: TermPath): { ok: false; refusal: PathProblem } => {
  const path = formatPath(steps);
  return refuse({ path, message: `There is nothing at “${path}”: the row may have been removed.` });
};

/**
 * A copy of `root` with the value at `path` replaced; `undefined` takes the key away. Everything on the way must
 * exist already. A key is set on its object, a row step replaces that row. The original is not touched.
 */
export function setAt<Root>(root: Root, path: string, value: unknown): Result<Root, PathProblem> {
  const parsed = parsePath(path);
  if (!parsed.ok) return parsed;
  const steps = parsed.value;
  const write = (current: unknown, depth: number): Result<unknown, PathProblem> => {
    const step = steps[depth];
    if (!step) return ok(value);
    const isLast = depth === steps.length - 1;
    if (step.kind === "key") {
      if (!isRecord(current) || !(isLast || Object.hasOwn(current, step.key))) return missing(steps);
      const inner = write(Object.hasOwn(current, step.key) ? current[step.key] : undefined, depth + 1);
      if (!inner.ok) return inner;
      const copy = { ...current };
      if (inner.value === undefined) delete copy[step.key];
      else copy[step.key] = inner.value;
      return ok(copy);
    }
    if (step.kind === "everyRow" || !Array.isArray(current)) return missing(steps);
    const index = rowIndex(current, step.id);
    if (index < 0) return missing(steps);
    const inner = write(current[index], depth + 1);
    if (!inner.ok) return inner;
    return ok(inner.value === undefined ? current.toSpliced(index, 1) : current.with(index, inner.value));
  };
  const written = write(root, 0);
  return written.ok ? ok(written.value as Root) : written;
}

/** Every concrete path that a catalogue path stands for in this sheet: one for each row, in row order. */
export function expandPath(root: unknown, cataloguePath: string): string[] {
  const parsed = parsePath(cataloguePath);
  if (!parsed.ok) return [];
  let found: { value: unknown; path: PathStep[] }[] = [{ value: root, path: [] }];
  for (const step of parsed.value) {
    found = found.flatMap(({ value, path }) => {
      if (step.kind !== "everyRow") return [{ value: stepInto(value, step), path: [...path, step] }];
      if (!Array.isArray(value)) return [];
      return value.flatMap((candidate) =>
        isRecord(candidate) && typeof candidate.id === "string"
          ? [{ value: candidate, path: [...path, { kind: "row" as const, id: candidate.id }] }]
          : [],
      );
    });
  }
  return found.map(({ path }) => formatPath(path));
}
