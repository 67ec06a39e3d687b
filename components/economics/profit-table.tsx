import { Table, Td, Th } from "@/components/ui/table";
import type { ProfitAndLoss } from "@/lib/domain/economics/scenario/party-result";
import type { ScenarioResult } from "@/lib/domain/economics/scenario/scenario";
import { exactMoney } from "./money-text";

const lines: readonly { key: "kept" | "fromOthers" | "toOthers" | "costs" | "profit"; label: string }[] = [
  { key: "kept", label: "Kept of what it collects" },
  { key: "fromOthers", label: "From the others" },
  { key: "toOthers", label: "To the others" },
  { key: "costs", label: "Own costs" },
  { key: "profit", label: "Profit" },
];

/** Profit and loss of one party, year by year, with what it comes to. */
export function ProfitTable({ result, party }: { result: ScenarioResult; party: number }) {
  const own = result.parties[party];
  if (!own) return null;
  const { currency, places } = result.deal.context;
  const columns: readonly ProfitAndLoss[] = own.years.length > 1 ? [...own.years, own.total] : own.years;
  return (
    <div className="grid gap-2">
      <div className="scroll-quiet overflow-x-auto">
        <Table>
          <caption className="sr-only">What {own.name} earns</caption>
          <thead>
            <tr>
              <Th>{own.name}</Th>
              {columns.map(({ label }) => (
                <Th key={label} align="end">
                  {label}
                </Th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, label }) => (
              <tr key={key} className={key === "profit" ? "font-semibold" : undefined}>
                <Th scope="row" className="h-8 text-row font-[inherit] text-ink">
                  {label}
                </Th>
                {columns.map((column) => (
                  <Td key={column.label} isNumber>
                    {exactMoney(column[key], currency, places)}
                  </Td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
      <p className="text-small text-ink-2">
        Present value {exactMoney(own.presentValue, currency, places)}.{" "}
        {own.breakEvenMonth === undefined
          ? "It does not break even in this time."
          : own.paybackMonths === 0
            ? "It never stands below zero."
            : `It breaks even in ${own.breakEvenMonth}, after ${own.paybackMonths} months.`}
        {own.total.marginPercent && ` Margin ${own.total.marginPercent.fixed(1)} %.`}
      </p>
    </div>
  );
}
