"use client";

import { useState } from "react";
import { Select } from "@/components/ui/select";
import { Table, Td, Th } from "@/components/ui/table";
import type { ScenarioResult } from "@/lib/domain/economics/scenario/scenario";
import {
  type Statement,
  type StatementTotals,
  statementsOf,
} from "@/lib/domain/economics/statement/statements";
import { exactMoney } from "./money-text";
import { StatementLines } from "./statement-lines";

const figures: readonly { key: keyof StatementTotals; label: string }[] = [
  { key: "kept", label: "Kept" },
  { key: "accrued", label: "Earned" },
  { key: "owed", label: "Owed to others" },
  { key: "clawedBack", label: "Taken back" },
  { key: "paid", label: "Received" },
  { key: "withheld", label: "Tax withheld" },
  { key: "held", label: "Not payable yet" },
  { key: "payable", label: "Payable" },
];

/** Statements of one party, period by period; a period opens to its lines, a line to how it came about. */
export function StatementsView({ result, termsHref }: { result: ScenarioResult; termsHref: string }) {
  const [party, setParty] = useState(0);
  const [open, setOpen] = useState<string | null>(null);
  const { context } = result.deal;
  const computed = statementsOf(result.deal, result.ledger);
  if (!computed.ok)
    return (
      <ul className="text-small text-bad">
        {computed.refusal.map(({ at, message }) => (
          <li key={at + message}>{message}</li>
        ))}
      </ul>
    );
  const own = computed.value.filter((statement) => statement.party === party);
  const shown = figures.filter(({ key }) => own.some(({ totals }) => totals[key].sign() !== 0));
  const opened: Statement | undefined = own.find(({ period }) => period.label === open);
  return (
    <div className="grid gap-3">
      <div className="w-60">
        <Select
          label="Statements of"
          choices={context.parties.map(({ name }, place) => ({ id: String(place), label: name }))}
          value={String(party)}
          onChange={(id) => setParty(Number(id))}
        />
      </div>
      <div className="scroll-quiet overflow-x-auto">
        <Table>
          <caption className="sr-only">Statements, {context.currency}</caption>
          <thead>
            <tr>
              <Th>Period</Th>
              {shown.map(({ key, label }) => (
                <Th key={key} align="end">
                  {label}
                </Th>
              ))}
            </tr>
          </thead>
          <tbody>
            {own.map((statement) => (
              <tr key={statement.period.label}>
                <Th scope="row" className="h-8 text-row font-normal text-ink">
                  <button
                    type="button"
                    aria-expanded={statement.period.label === open}
                    className="text-link"
                    onClick={() => setOpen(statement.period.label === open ? null : statement.period.label)}
                  >
                    {statement.period.label}
                  </button>
                </Th>
                {shown.map(({ key }) => (
                  <Td key={key} isNumber>
                    {exactMoney(statement.totals[key], context.currency, context.places)}
                  </Td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
      {opened && (
        <section aria-label={`Lines of ${opened.period.label}`} className="grid gap-1">
          <h3 className="font-semibold">
            {context.parties[party]?.name}, {opened.period.label}
          </h3>
          <StatementLines statement={opened} result={result} termsHref={termsHref} />
        </section>
      )}
    </div>
  );
}
