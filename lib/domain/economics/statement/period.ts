import type { Month } from "../calendar/months";

export type Cadence = "monthly" | "quarterly" | "half_yearly" | "yearly";
/** One statement period: whole calendar months, the first and the last possibly fewer than the cadence. */
export type StatementPeriod = { label: string; from: string; until: string; months: readonly number[] };

const lengths: Readonly<Record<Cadence, number>> = { monthly: 1, quarterly: 3, half_yearly: 6, yearly: 12 };

function labelOf(key: string, cadence: Cadence): string {
  const year = key.slice(0, 4);
  const month = Number(key.slice(5, 7)) - 1;
  if (cadence === "monthly") return key;
  if (cadence === "quarterly") return `${year} Q${Math.floor(month / 3) + 1}`;
  return cadence === "half_yearly" ? `${year} H${Math.floor(month / 6) + 1}` : year;
}

/** The computed months grouped by calendar month, quarter, half-year or year. */
export function statementPeriods(months: readonly Month[], cadence: Cadence): StatementPeriod[] {
  const periods: { label: string; from: string; until: string; months: number[] }[] = [];
  let group = -1;
  for (const { key, index, from, until } of months) {
    const place = Math.floor((Number(key.slice(0, 4)) * 12 + Number(key.slice(5, 7)) - 1) / lengths[cadence]);
    const current = periods.at(-1);
    if (place === group && current) {
      current.months.push(index);
      current.until = until;
    } else periods.push({ label: labelOf(key, cadence), from, until, months: [index] });
    group = place;
  }
  return periods;
}
