import { ok, type Result, refuse } from "../../shared/result";
import type { UsageRow } from "../assumptions";
import type { EconomicsProblem } from "../problem";

/** Column names people use, by what they mean; compared in lower case without spaces. */
const columns: Readonly<Record<"customer" | "month" | "calls" | "tier", readonly string[]>> = {
  customer: ["customer", "account", "company", "client"],
  month: ["month", "period", "date"],
  calls: ["calls", "requests", "volume", "usage"],
  tier: ["tier", "plan"],
};

/** No more rows than this are reported. */
const mostProblems = 100;

type Tier = { id: string; name?: string | undefined };

/**
 * Reads a table of API usage, one row for each customer and month, the first row naming the columns. Months may be
 * written 2027-01 or as a day in them; calls may have thousands separators; the tier may be left out where there is
 * only one. Every wrong row comes back with its number in the file; then nothing is read.
 */
export function readUsageTable(
  table: readonly (readonly string[])[],
  tiers: readonly Tier[],
): Result<UsageRow[], EconomicsProblem[]> {
  const header = (table[0] ?? []).map((cell) => cell.trim().toLowerCase().replaceAll(" ", ""));
  const place = (column: keyof typeof columns): number =>
    header.findIndex((cell) => columns[column].includes(cell));
  const [customerAt, monthAt, callsAt, tierAt] = [
    place("customer"),
    place("month"),
    place("calls"),
    place("tier"),
  ];
  const missing = [
    customerAt < 0 && "customer",
    monthAt < 0 && "month",
    callsAt < 0 && "calls",
    tierAt < 0 && tiers.length !== 1 && "tier",
  ].filter((name) => name !== false);
  if (missing.length > 0)
    return refuse([{ at: "row 1", message: `The first row names no column for ${missing.join(", ")}.` }]);
  const byName = new Map(
    tiers.flatMap(({ id, name }) => [
      [id.toLowerCase(), id],
      [(name ?? id).toLowerCase(), id],
    ]),
  );
  const problems: EconomicsProblem[] = [];
  const rows: UsageRow[] = [];
  table.slice(1).forEach((cells, index) => {
    const number = index + 2;
    if (cells.every((cell) => cell.trim() === "")) return;
    const wrong = (message: string) =>
      problems.push({ at: `row ${number}`, message: `Row ${number}: ${message}` });
    const customer = (cells[customerAt] ?? "").trim();
    const month = /^(\d{4}-(?:0[1-9]|1[0-2]))(?:-\d{2})?$/.exec((cells[monthAt] ?? "").trim())?.[1];
    const calls = (cells[callsAt] ?? "").trim().replace(/(?<=\d)[ ,’'](?=\d{3})/g, "");
    const named = tierAt < 0 ? tiers[0]?.id : byName.get((cells[tierAt] ?? "").trim().toLowerCase());
    if (customer === "") wrong("no customer is named.");
    else if (month === undefined)
      wrong(`“${(cells[monthAt] ?? "").slice(0, 30)}” is no month; write it as 2027-01.`);
    else if (!/^-?\d{1,30}$/.test(calls))
      wrong(`“${(cells[callsAt] ?? "").slice(0, 30)}” is no whole number of calls.`);
    else if (named === undefined) wrong(`there is no tier called “${(cells[tierAt] ?? "").slice(0, 60)}”.`);
    else rows.push({ customer: customer.slice(0, 200), month, tier: named, calls });
  });
  if (problems.length > 0) return refuse(problems.slice(0, mostProblems));
  if (rows.length === 0) return refuse([{ at: "row 2", message: "The table has no row of usage." }]);
  return ok(rows);
}
