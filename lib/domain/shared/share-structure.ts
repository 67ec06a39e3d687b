const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const idOf = (value: unknown): unknown => (isRecord(value) ? value.id : undefined);

function shareList(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  const byId = new Map(before.map((value) => [idOf(value), value]));
  const shared = now.map((value, index) => {
    const id = idOf(value);
    return shareStructure(id === undefined ? before[index] : byId.get(id), value);
  });
  const isSame = before.length === now.length && shared.every((value, index) => value === before[index]);
  return isSame ? before : shared;
}

function shareRecord(before: Record<string, unknown>, now: Record<string, unknown>): Record<string, unknown> {
  const keys = Object.keys(now);
  const shared = Object.fromEntries(keys.map((key) => [key, shareStructure(before[key], now[key])]));
  const isSame =
    Object.keys(before).length === keys.length &&
    keys.every((key) => Object.hasOwn(before, key) && shared[key] === before[key]);
  return isSame ? before : shared;
}

/**
 * `now`, with every part that equals its counterpart in `before` replaced by that very object, so that whoever
 * compares by identity sees only what changed. Plain JSON values only. Members of lists that have an `id` are matched
 * by it, others by place. Neither value is changed.
 */
export function shareStructure<Value>(before: unknown, now: Value): Value {
  if (Object.is(before, now)) return now;
  if (Array.isArray(before) && Array.isArray(now)) return shareList(before, now) as Value;
  if (isRecord(before) && isRecord(now)) return shareRecord(before, now) as Value;
  return now;
}
