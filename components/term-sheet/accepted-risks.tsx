"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { showToast } from "@/components/ui/toast-event";
import type { RiskTaker } from "@/lib/domain/approval/risk-acceptance";
import { dateText } from "@/lib/domain/term-sheet/value-text";
import { withdrawRiskAction } from "@/lib/features/term-sheets/actions";
import type { AcceptanceDto } from "@/lib/features/term-sheets/dto";
import { useTermSheet } from "./term-sheet-context";

const takerWords: Readonly<Record<RiskTaker, string>> = { legal: "Legal", executive: "the executive" };

/** Who accepted a finding as a risk and why, and who still has to. */
export function AcceptedRisks({
  accepted,
  waitingFor,
}: {
  accepted: readonly AcceptanceDto[];
  waitingFor: readonly RiskTaker[];
}) {
  const { dealId, acceptAs } = useTermSheet();
  const [message, setMessage] = useState<string | null>(null);
  const [isPending, start] = useTransition();
  if (accepted.length === 0) return null;
  const withdraw = (acceptanceId: string) =>
    start(async () => {
      const answer = await withdrawRiskAction({ dealId, acceptanceId });
      setMessage(answer.ok ? null : answer.error.message);
      if (answer.ok) showToast({ title: "Acceptance withdrawn; the finding is open again" });
    });
  return (
    <ul className="grid gap-1 text-ink-2 tablet:col-span-2">
      {accepted.map((each) => (
        <li key={each.id} className="flex flex-wrap items-center gap-2">
          <span>
            Accepted by {each.byName} for {takerWords[each.taker]}: “{each.reason}”
            {each.expiresOn !== null && ` until ${dateText(each.expiresOn)}`}
          </span>
          {each.taker === acceptAs && (
            <Button size="sm" variant="quiet" isPending={isPending} onPress={() => withdraw(each.id)}>
              Withdraw
            </Button>
          )}
        </li>
      ))}
      {waitingFor.length > 0 && (
        <li>Still waits for {waitingFor.map((taker) => takerWords[taker]).join(" and ")}.</li>
      )}
      {message !== null && (
        <li>
          <InlineError>{message}</InlineError>
        </li>
      )}
    </ul>
  );
}
