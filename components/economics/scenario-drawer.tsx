"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { DecimalField } from "@/components/ui/decimal-field";
import { Drawer } from "@/components/ui/drawer";
import { InlineError } from "@/components/ui/inline-error";
import { NumberField } from "@/components/ui/number-field";
import { TextField } from "@/components/ui/text-field";
import { showToast } from "@/components/ui/toast-event";
import type { Assumptions } from "@/lib/domain/economics/assumptions";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import {
  addScenarioAction,
  removeScenarioAction,
  saveScenarioAction,
} from "@/lib/features/scenarios/actions";
import type { ScenarioDto } from "@/lib/features/scenarios/dto";
import { type RangeRow, readRanges, writeRanges } from "./range-rows";
import { RowFields } from "./row-fields";

const freshId = (): string => crypto.randomUUID().slice(0, 8);
const attributions = [
  { id: "own", label: "Us" },
  { id: "sourced", label: "Them" },
  { id: "influenced", label: "Us, influenced by them" },
  { id: "joint", label: "Both together" },
];

/** What a scenario assumes, all of it a person usually changes by hand; the rest stays as it is. */
export function ScenarioDrawer({
  dealId,
  sheet,
  scenario,
  isNew,
  canEdit,
  onClose,
  onSaved,
}: {
  dealId: string;
  sheet: TermSheet;
  scenario: ScenarioDto;
  isNew: boolean;
  canEdit: boolean;
  onClose: () => void;
  onSaved: (id: string | null) => void;
}) {
  const [name, setName] = useState(isNew ? `${scenario.name}, changed` : scenario.name);
  const [assumptions, setAssumptions] = useState<Assumptions>(scenario.assumptions);
  const [ranges, setRanges] = useState<readonly RangeRow[]>(() => readRanges(scenario.uncertainties));
  const [discount, setDiscount] = useState<string | null>(scenario.discountPercent);
  const [message, setMessage] = useState<string | null>(null);
  const [isPending, start] = useTransition();
  const set = (changes: Partial<Assumptions>) => setAssumptions({ ...assumptions, ...changes });
  const save = () =>
    start(async () => {
      const contents = {
        dealId,
        name,
        assumptions,
        uncertainties: writeRanges(ranges),
        discountPercent: discount ?? "0",
      };
      const answer = isNew
        ? await addScenarioAction(contents)
        : await saveScenarioAction({ ...contents, scenarioId: scenario.id, version: scenario.version });
      if (!answer.ok)
        return setMessage(
          [answer.error.message, ...answer.error.problems.map((problem) => problem.message)].join(" "),
        );
      onSaved(answer.value.id);
    });
  const remove = () =>
    start(async () => {
      const answer = await removeScenarioAction({ dealId, scenarioId: scenario.id });
      if (!answer.ok) return setMessage(answer.error.message);
      const { assumptions: kept, uncertainties, discountPercent } = answer.value;
      showToast({
        title: `${scenario.name} removed`,
        onUndo: () =>
          void addScenarioAction({
            dealId,
            name: scenario.name,
            assumptions: kept,
            uncertainties,
            discountPercent,
          }),
      });
      onSaved(null);
    });
  const parties = sheet.parties.parties.map(({ id, name: label }) => ({ id, label: label ?? id }));
  const isDisabled = !canEdit;
  return (
    <Drawer
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={isNew ? "New scenario" : `Assumptions of ${scenario.name}`}
      footer={
        canEdit && (
          <>
            {!isNew && (
              <Button variant="danger" isPending={isPending} onPress={remove}>
                Remove
              </Button>
            )}
            <Button onPress={onClose}>Cancel</Button>
            <Button variant="primary" isPending={isPending} onPress={save}>
              Save
            </Button>
          </>
        )
      }
    >
      <div className="grid gap-4">
        {message !== null && <InlineError>{message}</InlineError>}
        <TextField label="Name" value={name} onChange={setName} isDisabled={isDisabled} />
        <div className="grid grid-cols-2 gap-3">
          <DateField
            label="Starts on"
            hint="The day the terms take effect, when empty."
            isDisabled={isDisabled}
            value={assumptions.startsOn ?? null}
            onChange={(startsOn) => {
              const { startsOn: _, ...rest } = assumptions;
              setAssumptions(startsOn === null ? rest : { ...rest, startsOn });
            }}
          />
          <NumberField
            label="Months"
            isDisabled={isDisabled}
            value={assumptions.months}
            onChange={(months) => set({ months: months ?? 12 })}
          />
          <NumberField
            label="Customers pay after"
            unit="days"
            isDisabled={isDisabled}
            value={assumptions.collectionDays}
            onChange={(collectionDays) => set({ collectionDays: collectionDays ?? 0 })}
          />
          <DecimalField
            label="Discount a year"
            unit="%"
            isPositive
            isDisabled={isDisabled}
            value={discount}
            onChange={setDiscount}
          />
        </div>
        <RowFields<Assumptions["drivers"][number]>
          title="Customers"
          hint="Revenue from customers won month by month, at a price, with some of them leaving."
          noun="group"
          isDisabled={isDisabled}
          columns={[
            { key: "attribution", label: "Brought by", kind: "choice", choices: attributions },
            { key: "startMonth", label: "From month", kind: "text", placeholder: "2027-01" },
            { key: "startingCustomers", label: "At the start", kind: "decimal" },
            { key: "newCustomersPerMonth", label: "New a month", kind: "decimal" },
            { key: "revenuePerCustomer", label: "Billed to each a month", kind: "decimal" },
            { key: "churnPercentPerMonth", label: "Leave a month", kind: "decimal", unit: "%" },
          ]}
          rows={assumptions.drivers}
          newRow={() => ({
            id: freshId(),
            startingCustomers: "0",
            newCustomersPerMonth: "1",
            revenuePerCustomer: "0",
            churnPercentPerMonth: "0",
          })}
          onChange={(drivers) => set({ drivers })}
        />
        <RowFields<Assumptions["costs"][number]>
          title="Costs"
          hint="What each party spends on the partnership; it lowers that party’s profit only."
          noun="cost"
          isDisabled={isDisabled}
          columns={[
            { key: "name", label: "For", kind: "text", placeholder: "Partner manager" },
            { key: "party", label: "Spent by", kind: "choice", choices: parties },
            { key: "amount", label: "Amount", kind: "decimal" },
            { key: "month", label: "From month", kind: "text", placeholder: "2027-01" },
            {
              key: "every",
              label: "How often",
              kind: "choice",
              choices: [
                { id: "once", label: "Once" },
                { id: "month", label: "Every month" },
              ],
            },
          ]}
          rows={assumptions.costs}
          newRow={() => ({
            party: parties[0]?.id ?? "",
            name: "Cost",
            month: "2027-01",
            every: "once" as const,
            amount: "0",
          })}
          onChange={(costs) => set({ costs })}
        />
        <RowFields<RangeRow>
          title="Ranges"
          hint="What is not known: how far it may be off as a factor, 1 being exactly as assumed, with who answers for it and where it comes from."
          noun="range"
          isDisabled={isDisabled}
          columns={[
            { key: "name", label: "What", kind: "text", placeholder: "New customers" },
            {
              key: "to",
              label: "Applies to",
              kind: "choice",
              choices: [
                { id: "revenue", label: "Revenue" },
                { id: "deductions", label: "Deductions" },
                { id: "costs", label: "Costs" },
              ],
            },
            { key: "low", label: "Lowest", kind: "decimal" },
            { key: "likely", label: "Likely", kind: "decimal" },
            { key: "high", label: "Highest", kind: "decimal" },
            { key: "owner", label: "Owner", kind: "text", placeholder: "Rosa Lindqvist" },
            { key: "source", label: "Source", kind: "text", placeholder: "Pilot, June to August" },
          ]}
          rows={ranges}
          newRow={() => ({ name: "Revenue", to: "revenue", low: "0.7", likely: "1", high: "1.3" })}
          onChange={setRanges}
        />
      </div>
    </Drawer>
  );
}
