import { Table, Td, Th } from "@/components/ui/table";
import { type ComparedFigure, compareScenarios } from "@/lib/domain/economics/scenario/compare-scenarios";
import type { ScenarioResult } from "@/lib/domain/economics/scenario/scenario";
import { differenceOf, moneyOf } from "./money-text";

const words: Readonly<Record<ComparedFigure["key"], string>> = {
  gross: "Billed",
  net: "Net, to share",
  profit: "profit",
  present_value: "present value",
  share_percent: "part of net, %",
};

/** Scenarios side by side; each difference is against the first. */
export function ScenarioTable({
  scenarios,
  names,
}: {
  scenarios: readonly ScenarioResult[];
  names: readonly string[];
}) {
  const [base] = scenarios;
  if (!base) return null;
  const { currency } = base.deal.context;
  const nameOf = (id: string | undefined): string =>
    base.parties.find(({ party }) => party === id)?.name ?? "";
  const isPercent = ({ key }: ComparedFigure) => key === "share_percent";
  return (
    <div className="scroll-quiet overflow-x-auto">
      <Table>
        <caption className="sr-only">Scenarios over their whole time, in {currency}</caption>
        <thead>
          <tr>
            <Th>Whole time, {currency}</Th>
            {names.map((name, place) => (
              <Th key={name} align="end">
                {name}
                {place > 0 && <span className="block font-normal text-ink-3">against {names[0]}</span>}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compareScenarios(scenarios).map((figure) => (
            <tr key={`${figure.key} ${figure.party}`}>
              <Th scope="row" className="h-8 text-row font-normal text-ink">
                {figure.party === undefined
                  ? words[figure.key]
                  : `${nameOf(figure.party)}: ${words[figure.key]}`}
              </Th>
              {figure.values.map(({ value, difference }, place) => (
                <Td key={names[place]} isNumber>
                  {isPercent(figure) ? value.fixed(1) : moneyOf(value.toNumber(), currency)}
                  {difference && (
                    <span className="ml-2 inline-block min-w-14 text-right text-small text-ink-3">
                      {isPercent(figure)
                        ? `${difference.sign() > 0 ? "+" : ""}${difference.fixed(1)}`
                        : differenceOf(difference, currency)}
                    </span>
                  )}
                </Td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
