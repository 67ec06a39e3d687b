import type { Assumptions } from "../assumptions";
import { monthOf } from "../calendar/months";
import type { PlanContext } from "./context";

export type ResultBook = {
  /** The row id of a commitment or gate named by id or metric; `undefined` with a problem where none or two fit. */
  resolve(kind: "commitment" | "gate", reference: string | undefined, at: string): string | undefined;
  /** Whether it was met at the last measurement before the month; `undefined` while nothing was measured. */
  isMet(id: string, month: number): boolean | undefined;
};

type Target = {
  id: string;
  kind: "commitment" | "gate";
  metric: string | undefined;
  target: string | undefined;
  path: string;
};

const same = (one: string | undefined, other: string): boolean =>
  one?.trim().toLowerCase() === other.trim().toLowerCase();

/** Reads results of go-to-market commitments and exclusivity gates; met is the target or more. */
export function planResults(context: PlanContext, results: Assumptions["results"]): ResultBook {
  const { sheet, math } = context;
  const targets: Target[] = [
    ...sheet.goToMarket.commitments.map(
      ({ id, metric, target }): Target => ({
        id,
        kind: "commitment",
        metric,
        target,
        path: `goToMarket.commitments[${id}]`,
      }),
    ),
    ...sheet.exclusivity.grants.flatMap((grant) =>
      grant.gates.map(
        ({ id, metric, target }): Target => ({
          id,
          kind: "gate",
          metric,
          target,
          path: `exclusivity.grants[${grant.id}].gates[${id}]`,
        }),
      ),
    ),
  ];
  const find = (reference: string, among: readonly Target[]): Target[] => {
    const byId = among.filter(({ id }) => id === reference);
    return byId.length > 0 ? byId : among.filter(({ metric }) => same(metric, reference));
  };
  const measured = new Map<string, { month: string; on: string; isMet: boolean }[]>();
  for (const [index, result] of results.entries()) {
    const at = `assumptions.results[${index}]`;
    const [target, ...others] = find(result.reference, targets);
    if (target === undefined || others.length > 0) {
      context.problem(
        `${at}.reference`,
        `Result row ${index + 1}: ${others.length > 0 ? "more than one" : "no"} commitment or gate is called “${result.reference}”.`,
      );
      continue;
    }
    if (target.target === undefined) {
      context.problem(`${target.path}.target`, `“${result.reference}” has a result but no target.`);
      continue;
    }
    const isMet = math.of(result.actual).compare(math.of(target.target)) >= 0;
    const list = measured.get(target.id) ?? [];
    list.push({ month: monthOf(result.on), on: result.on, isMet });
    list.sort((one, other) => (one.on < other.on ? -1 : 1));
    measured.set(target.id, list);
  }
  return {
    resolve(kind, reference, at) {
      if (reference === undefined) {
        context.problem(at, "Name the commitment or gate.");
        return undefined;
      }
      const [target, ...others] = find(
        reference,
        targets.filter((each) => each.kind === kind),
      );
      if (target === undefined || others.length > 0) {
        context.problem(
          at,
          `${others.length > 0 ? "More than one" : "No"} ${kind} is called “${reference}”.`,
        );
        return undefined;
      }
      if (!measured.has(target.id))
        context.note(at, `No result is given for “${reference}”, so shares do not move.`);
      return target.id;
    },
    isMet(id, month) {
      const key = context.months[month]?.key ?? "";
      return measured.get(id)?.findLast((each) => each.month < key)?.isMet;
    },
  };
}
