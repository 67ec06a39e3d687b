"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { DecimalField } from "@/components/ui/decimal-field";
import { EmptyState } from "@/components/ui/empty-state";
import { InlineError } from "@/components/ui/inline-error";
import { NumberField } from "@/components/ui/number-field";
import { assumptionsSchema } from "@/lib/domain/economics/assumptions";
import { attributedTo, type ScenarioPreset, scenarioPresets } from "@/lib/domain/economics/scenario/scenario";
import { addScenarioAction } from "@/lib/features/scenarios/actions";

/** The first scenarios of a deal: what is expected, seen as sourced by us, by them and together. */
export function BeginScenarios({
  dealId,
  currency,
  canEdit,
}: {
  dealId: string;
  currency: string;
  canEdit: boolean;
}) {
  const [months, setMonths] = useState<number | null>(36);
  const [customers, setCustomers] = useState<string | null>("2");
  const [revenue, setRevenue] = useState<string | null>("1000");
  const [churn, setChurn] = useState<string | null>("1");
  const [message, setMessage] = useState<string | null>(null);
  const [isPending, start] = useTransition();
  const begin = () =>
    start(async () => {
      const assumptions = assumptionsSchema.parse({
        months: months ?? 36,
        drivers: [
          {
            id: "customers",
            newCustomersPerMonth: customers ?? "0",
            revenuePerCustomer: revenue ?? "0",
            churnPercentPerMonth: churn ?? "0",
            currency,
          },
        ],
      });
      for (const preset of Object.keys(scenarioPresets) as ScenarioPreset[]) {
        const answer = await addScenarioAction({
          dealId,
          name: scenarioPresets[preset].label,
          assumptions: attributedTo(assumptions, preset),
          uncertainties: [
            {
              name: "Revenue",
              applies: { to: "revenue" },
              distribution: { kind: "triangular", low: 0.5, likely: 1, high: 1.3 },
            },
          ],
        });
        if (!answer.ok) return setMessage(answer.error.message);
      }
    });
  if (!canEdit)
    return (
      <EmptyState title="No scenario yet">
        Partnership managers and Finance write down what they expect; then this page shows who earns what.
      </EmptyState>
    );
  return (
    <EmptyState
      title="What do you expect?"
      action={
        <Button variant="primary" isPending={isPending} onPress={begin}>
          Compute three scenarios
        </Button>
      }
    >
      <p>
        Four figures are enough to begin. They are computed three times: customers brought by us, by them and
        together. Every figure can be changed and added to afterwards.
      </p>
      <div className="mt-4 grid max-w-md grid-cols-2 gap-3">
        <DecimalField label="New customers a month" isPositive value={customers} onChange={setCustomers} />
        <DecimalField
          label="Billed to each a month"
          unit={currency}
          isPositive
          value={revenue}
          onChange={setRevenue}
        />
        <DecimalField label="Leave each month" unit="%" isPositive value={churn} onChange={setChurn} />
        <NumberField label="Months to compute" value={months} onChange={setMonths} />
      </div>
      {message !== null && <InlineError>{message}</InlineError>}
    </EmptyState>
  );
}
