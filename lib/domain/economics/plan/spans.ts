import type { Num } from "../number/num";
import type { PlanContext } from "./context";

/** A stretch of volume, calls or years: from its start up to its end, the last one without an end. */
export type Span = { id: string; from: Num; until: Num | undefined };

/**
 * Sorts spans and refuses what leaves a question open: a first span that does not begin at `first`, spans that
 * overlap, and a gap between two. `next` is how far the following span begins after an end.
 */
export function checkSpans<Each extends Span>(
  context: PlanContext,
  spans: readonly Each[],
  path: string,
  first: Num,
  next: Num,
): Each[] | undefined {
  const sorted = spans.toSorted((one, other) => one.from.compare(other.from));
  const start = sorted[0];
  if (!start) {
    context.problem(path, "There is no row here.");
    return undefined;
  }
  if (start.from.compare(first) !== 0) {
    context.problem(
      `${path}[${start.id}]`,
      `The first row must begin at ${first.text()}, not at ${start.from.text()}.`,
    );
    return undefined;
  }
  for (const [index, span] of sorted.entries()) {
    const after = sorted[index + 1];
    const at = `${path}[${span.id}]`;
    if (span.until !== undefined && span.until.plus(next).compare(span.from) <= 0)
      return void context.problem(at, `This row ends at ${span.until.text()}, before it begins.`);
    if (!after) continue;
    if (span.until === undefined || span.until.plus(next).compare(after.from) > 0)
      return void context.problem(
        `${path}[${after.id}]`,
        `This row begins at ${after.from.text()} and overlaps the row before it, which ${
          span.until === undefined ? "has no end" : `ends at ${span.until.text()}`
        } (${at}).`,
      );
    if (span.until.plus(next).compare(after.from) < 0)
      return void context.problem(
        `${path}[${after.id}]`,
        `Nothing is agreed between ${span.until.text()} and ${after.from.text()}.`,
      );
  }
  return sorted;
}
