import { addPeriod } from "../../shared/calendar";
import type { RevenueStream } from "../../term-sheet/sections/revenue-stream";
import type { Assumptions } from "../assumptions";
import { monthOf } from "../calendar/months";
import type { Reached, Spend } from "../ledger/event";
import type { Referral } from "../ledger/referral";
import type { PlanContext } from "../plan/context";
import type { MoneyReader } from "./money-reader";
import { findMonth } from "./revenue-rows";
import type { TriggerRule } from "./triggers";

/** Things that happened, by stream and month. */
export type Events = {
  referrals(stream: string, month: number): readonly Referral[];
  reached(stream: string, month: number): readonly Reached[];
  spends(stream: string, month: number): readonly Spend[];
};

class ByStreamMonth<Each> {
  readonly #lists = new Map<string, Each[]>();
  add(stream: string, month: number, each: Each): void {
    const key = `${stream} ${month}`;
    const list = this.#lists.get(key);
    if (list) list.push(each);
    else this.#lists.set(key, [each]);
  }
  get(stream: string, month: number): readonly Each[] {
    return this.#lists.get(`${stream} ${month}`) ?? [];
  }
}

/** The stream a row names, or the only one of these models. */
function streamFor<Model extends RevenueStream["model"]>(
  context: PlanContext,
  models: readonly Model[],
  named: string | undefined,
  at: string,
  label: string,
): Extract<RevenueStream, { model: Model }> | undefined {
  const all = context.sheet.revenueShare.streams.filter(
    (stream): stream is Extract<RevenueStream, { model: Model }> =>
      models.some((model) => model === stream.model),
  );
  const [only, second] = named === undefined ? all : all.filter(({ id }) => id === named);
  if (only && !second) return only;
  context.problem(
    `${at}.stream`,
    named !== undefined
      ? `${label}: no fitting stream is called “${named}”.`
      : second
        ? `${label}: more than one stream fits. Say which one.`
        : `${label}: no stream of the terms takes this.`,
  );
  return undefined;
}

function isAfterEnd(context: PlanContext, on: string, at: string, label: string): boolean {
  const { terminatedOn } = context.frame;
  const isLate = terminatedOn !== undefined && on > terminatedOn;
  if (isLate) context.note(at, `${label}: it lies after the end of the agreement and was not counted.`);
  return isLate;
}

function readReferrals(
  context: PlanContext,
  reader: MoneyReader,
  rows: Assumptions["referrals"],
  triggerOf: TriggerRule,
) {
  const found = new ByStreamMonth<Referral>();
  for (const [index, row] of rows.entries()) {
    const at = `assumptions.referrals[${index}]`;
    const label = `Referral ${index + 1} (${row.name})`;
    const stream = streamFor(context, ["referral_fee"], row.stream, at, label);
    const month = findMonth(context, monthOf(row.closedOn), `${at}.closedOn`, label);
    if (!stream || !month) continue;
    const figure = reader.figure(row.firstYearValue, `${at}.firstYearValue`, label);
    const days = { invoice: row.closedOn, paid: row.paidOn ?? null, month: month.until };
    const money = figure && reader.converted(figure, row.currency, at, label, days);
    if (!money || isAfterEnd(context, row.closedOn, at, label)) continue;
    if (!row.qualifies) {
      context.note(at, `${label}: it does not qualify, so no fee is owed.`);
      continue;
    }
    const isLate =
      stream.closeWithin !== undefined &&
      row.introducedOn !== undefined &&
      row.closedOn > addPeriod(row.introducedOn, stream.closeWithin);
    if (isLate) {
      context.note(at, `${label}: it closed later than agreed, so no fee is owed.`);
      continue;
    }
    found.add(stream.id, month.index, {
      at,
      name: row.name,
      value: money.amount,
      trigger: triggerOf(row.closedOn, row.paidOn, month.until),
      cancelledOn: row.cancelledOn,
      derive: money.derive,
    });
  }
  return found;
}

function readReached(context: PlanContext, reader: MoneyReader, rows: Assumptions["milestones"]) {
  const found = new ByStreamMonth<Reached>();
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const at = `assumptions.milestones[${index}]`;
    const label = `Milestone row ${index + 1} (${row.milestone})`;
    const matches = context.sheet.revenueShare.streams.flatMap((stream) =>
      stream.model === "milestone" && (row.stream === undefined || stream.id === row.stream)
        ? stream.milestones
            .filter(({ id, name }) => id === row.milestone || name === row.milestone)
            .map((milestone) => ({ stream, milestone }))
        : [],
    );
    const [match, second] = matches;
    if (!match || second) {
      context.problem(
        `${at}.milestone`,
        `${label}: ${second ? "more than one milestone is" : "no milestone is"} called so.`,
      );
      continue;
    }
    const { stream, milestone } = match;
    const term = `revenueShare.streams[${stream.id}].milestones[${milestone.id}].amount`;
    const month = findMonth(context, monthOf(row.reachedOn), `${at}.reachedOn`, label);
    if (!month || isAfterEnd(context, row.reachedOn, at, label)) continue;
    if (milestone.amount === undefined) {
      context.problem(term, "Write the payment of this milestone.");
      continue;
    }
    if (seen.has(term)) {
      context.problem(at, `${label}: it was reached before.`);
      continue;
    }
    seen.add(term);
    const days = { invoice: row.reachedOn, paid: row.reachedOn, month: month.until };
    const value = context.math.of(milestone.amount.amount);
    const money = reader.converted(value, milestone.amount.currency, at, label, days);
    if (!money) continue;
    found.add(stream.id, month.index, {
      milestone: milestone.id,
      name: milestone.name ?? milestone.id,
      amount: money.amount,
      on: row.reachedOn,
      at,
      deriveAmount: () => (milestone.amount?.currency === context.currency ? [] : [money.derive()]),
    });
  }
  return found;
}

function readSpends(context: PlanContext, reader: MoneyReader, rows: Assumptions["marketing"]) {
  const found = new ByStreamMonth<Spend>();
  for (const [index, row] of rows.entries()) {
    const at = `assumptions.marketing[${index}]`;
    const label = `Marketing row ${index + 1} (${row.month})`;
    const stream = streamFor(context, ["co_marketing_split", "marketing_fund"], row.stream, at, label);
    const month = findMonth(context, row.month, `${at}.month`, label);
    const party = context.party(row.paidBy, `${at}.paidBy`, "paid");
    if (!stream || !month || party === undefined) continue;
    if (stream.model === "marketing_fund" && stream.recipient !== row.paidBy) {
      context.problem(`${at}.paidBy`, `${label}: only ${stream.recipient} may claim from this fund.`);
      continue;
    }
    const days = { invoice: month.until, paid: month.until, month: month.until };
    const money = reader.money(row.amount, row.currency, at, label, days);
    if (money && !isAfterEnd(context, month.from, at, label))
      found.add(stream.id, month.index, { party, amount: money.amount, at, derive: money.derive });
  }
  return found;
}

/** Referrals, milestones and marketing money, read and sent to their streams. */
export function readEvents(
  context: PlanContext,
  reader: MoneyReader,
  assumptions: Assumptions,
  triggerOf: TriggerRule,
): Events {
  const referrals = readReferrals(context, reader, assumptions.referrals, triggerOf);
  const reached = readReached(context, reader, assumptions.milestones);
  const spends = readSpends(context, reader, assumptions.marketing);
  return {
    referrals: (stream, month) => referrals.get(stream, month),
    reached: (stream, month) => reached.get(stream, month),
    spends: (stream, month) => spends.get(stream, month),
  };
}
