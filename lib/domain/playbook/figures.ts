import { Decimal } from "decimal.js";
import { addDays, addPeriod, approximateDays } from "../shared/calendar";
import type { TermSheet } from "../term-sheet/term-sheet";
import { groupDigits } from "../term-sheet/value-text";

type Money = { amount: string; currency: string };

/** "1,250.50 EUR". */
export const moneyText = ({ amount, currency }: Money): string => `${groupDigits(amount)} ${currency}`;

/** Whether both are known, in the same currency, and the first is the larger one. */
export const isMoreMoney = (first: Money | undefined, second: Money | undefined): boolean =>
  first !== undefined &&
  second !== undefined &&
  first.currency === second.currency &&
  new Decimal(first.amount).gt(second.amount);

/** Whether both are known and the first decimal is the larger one. */
export const isMore = (first: string | number | undefined, second: string | number | undefined): boolean =>
  first !== undefined && second !== undefined && new Decimal(first).gt(second);

/** Whether both are known and the first period is the longer one, with a month of 30 and a year of 365 days. */
export const isLonger = (first: string | undefined, second: string | undefined): boolean =>
  first !== undefined && second !== undefined && approximateDays(first) > approximateDays(second);

/** Last day of the first term, where start and length are known. */
export function lastDayOfTerm(sheet: TermSheet): string | undefined {
  const { effectiveOn } = sheet.parties;
  const { initialTerm } = sheet.termExit;
  return effectiveOn && initialTerm ? addDays(addPeriod(effectiveOn, initialTerm), -1) : undefined;
}

/** Whether the agreement can go on after its first term. */
export const mayGoOn = (sheet: TermSheet): boolean =>
  sheet.termExit.renewal.kind !== undefined && sheet.termExit.renewal.kind !== "none";

/** How many days lie between two rounds of a cadence, about. */
export const daysOfCadence = {
  weekly: 7,
  fortnightly: 14,
  monthly: 30,
  quarterly: 91,
  half_yearly: 182,
  yearly: 365,
} as const;

/** A list as a sentence names it: "a, b and c". */
export const inWords = (items: readonly string[]): string => new Intl.ListFormat("en-GB").format(items);
