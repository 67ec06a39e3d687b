import { addDays, addPeriod } from "../../shared/calendar";
import type { TermSheet } from "../../term-sheet/term-sheet";
import type { Assumptions } from "../assumptions";
import { monthGrid } from "../calendar/months";
import { minorDigits } from "../currency/iso-4217";
import type { Arithmetic } from "../number/num";
import type { EconomicsProblem } from "../problem";
import { PlanContext } from "./context";

/** Most parties a deal is computed for. */
const mostParties = 12;

/** The first day: assumed, agreed, or the first month that has any figure. */
function startOf(sheet: TermSheet, assumptions: Assumptions): string | undefined {
  if (assumptions.startsOn ?? sheet.parties.effectiveOn)
    return assumptions.startsOn ?? sheet.parties.effectiveOn;
  const months = [
    ...assumptions.revenue.map(({ month, on }) => month ?? on?.slice(0, 7) ?? ""),
    ...assumptions.usage.map(({ month }) => month),
    ...assumptions.referrals.map(({ closedOn }) => closedOn.slice(0, 7)),
    ...assumptions.marketing.map(({ month }) => month),
    ...assumptions.milestones.map(({ reachedOn }) => reachedOn.slice(0, 7)),
  ].toSorted();
  return months[0] ? `${months[0]}-01` : undefined;
}

/** Parties, currency and months: what every other part stands on. Problems mean that nothing else can be read. */
export function planFrame(
  sheet: TermSheet,
  assumptions: Assumptions,
  math: Arithmetic,
): { ok: true; context: PlanContext } | { ok: false; problems: EconomicsProblem[] } {
  const problems: EconomicsProblem[] = [];
  const parties = sheet.parties.parties.map(({ id, name }) => ({ id, name: name ?? id }));
  if (parties.length < 2 || parties.length > mostParties)
    problems.push({
      at: "parties.parties",
      message: `A deal has two to ${mostParties} parties; this one has ${parties.length}.`,
    });
  const { payment } = sheet.revenueShare;
  const currency =
    payment.currency ?? assumptions.currency ?? assumptions.revenue.find((row) => row.currency)?.currency;
  const at = payment.currency ? "revenueShare.payment.currency" : "assumptions.currency";
  if (currency === undefined)
    problems.push({
      at: "revenueShare.payment.currency",
      message: "Say in which currency the parties are paid.",
    });
  else if (minorDigits(currency) === undefined)
    problems.push({ at, message: `${currency} is no currency of ISO 4217.` });
  const startsOn = startOf(sheet, assumptions);
  if (startsOn === undefined)
    problems.push({ at: "assumptions.startsOn", message: "Say on which day the agreement starts." });
  else if (assumptions.terminatedOn !== undefined && assumptions.terminatedOn < startsOn)
    problems.push({
      at: "assumptions.terminatedOn",
      message: `The agreement cannot end on ${assumptions.terminatedOn}, before it starts on ${startsOn}.`,
    });
  if (problems.length > 0 || currency === undefined || startsOn === undefined) return { ok: false, problems };
  const { months: count, terminatedOn } = assumptions;
  const { initialTerm } = sheet.termExit;
  const frame = {
    startsOn,
    terminatedOn,
    termEndsOn: initialTerm === undefined ? undefined : addDays(addPeriod(startsOn, initialTerm), -1),
    lastMonth: count - 1,
  };
  const context = new PlanContext(
    sheet,
    parties,
    monthGrid(startsOn, count, terminatedOn),
    frame,
    currency,
    payment.rounding ?? "half_up",
    math,
  );
  if (assumptions.startsOn === undefined && sheet.parties.effectiveOn === undefined)
    context.note("assumptions.startsOn", `No start is given; ${startsOn} was taken from the first figure.`);
  return { ok: true, context };
}
