/** Plain calendar arithmetic on UTC days, for the oracle only. */
const time = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const text = (value: number): string => new Date(value).toISOString().slice(0, 10);
const day = 86_400_000;

/** Days from the first day to the last, both counted. */
export const days = (from: string, until: string): number => Math.round((time(until) - time(from)) / day) + 1;

const plusMonths = (date: string, count: number): string => {
  const at = new Date(time(date));
  at.setUTCMonth(at.getUTCMonth() + count);
  return text(at.getTime());
};
const before = (date: string): string => text(time(date) - day);

/** Whole years from one day to another. */
export function yearsBetween(since: string, date: string): number {
  let years = 0;
  while (plusMonths(since, (years + 1) * 12) <= date) years += 1;
  return years;
}

export type NaiveMonth = {
  index: number;
  key: string;
  from: string;
  until: string;
  days: number;
  inForce: number;
  year: number;
  quarter: number;
};

export function naiveMonths(startsOn: string, count: number, ended: string | undefined): NaiveMonth[] {
  const first = `${startsOn.slice(0, 7)}-01`;
  return Array.from({ length: count }, (_, index) => {
    const from = plusMonths(first, index);
    const until = before(plusMonths(first, index + 1));
    const begin = startsOn > from ? startsOn : from;
    const end = ended !== undefined && ended < until ? ended : until;
    // Whole months of the agreement that are over when this calendar month begins.
    let elapsed = 0;
    while (plusMonths(startsOn, elapsed + 1) <= from) elapsed += 1;
    return {
      index,
      key: from.slice(0, 7),
      from,
      until,
      days: days(from, until),
      inForce: Math.max(0, days(begin, end)),
      year: Math.floor(elapsed / 12) + 1,
      quarter: Math.floor(elapsed / 3) + 1,
    };
  });
}

/** The part of a stretch that was in force, when the stretch ends with this month. */
export function stretchPart(
  months: readonly NaiveMonth[],
  month: NaiveMonth,
  per: "month" | "quarter" | "year" | "term",
  startsOn: string,
  ended: string | undefined,
): { days: bigint; of: bigint; whole: boolean } | undefined {
  const part = (inForce: number, of: number) => ({
    days: BigInt(inForce),
    of: BigInt(of),
    whole: inForce >= of,
  });
  if (per === "month") return part(month.inForce, month.days);
  const length = per === "year" ? 12 : 3;
  const number = per === "year" ? month.year : month.quarter;
  const isLast = ended !== undefined && ended >= month.from && ended <= month.until;
  const follower = naiveMonths(startsOn, months.length + 1, undefined)[month.index + 1];
  const next = per === "year" ? follower?.year : follower?.quarter;
  if (!isLast && next === number) return undefined;
  const begins = plusMonths(startsOn, (number - 1) * length);
  const last = before(plusMonths(startsOn, number * length));
  return part(days(begins, ended !== undefined && ended < last ? ended : last), days(begins, last));
}
