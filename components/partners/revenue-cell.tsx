"use client";

import { useState, useTransition } from "react";
import { Td } from "@/components/ui/table";
import { readAmount } from "@/lib/domain/partner/amount-text";
import { updatePartnerAction } from "@/lib/features/partners/actions";
import type { PartnerRowDto } from "@/lib/features/partners/dto";
import { formatMoneyShort } from "@/lib/format/money";

/** Expected revenue in a row: Enter keeps what was typed, Escape leaves it. */
export function RevenueCell({ partner, mayEdit }: { partner: PartnerRowDto; mayEdit: boolean }) {
  const [typed, setTyped] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSaving, start] = useTransition();
  const { expectedAnnualRevenue: amount, currency } = partner;
  const shown = amount === null ? "–" : formatMoneyShort({ amount, currency });
  const close = () => {
    setTyped(null);
    setRefusal(null);
  };
  const save = (text: string) => {
    const next = text.trim() === "" ? null : readAmount(text);
    if (text.trim() !== "" && next === null) return setRefusal("Write an amount such as 520 k or 520,000.");
    if (next === amount) return close();
    start(async () => {
      const changes = { expectedAnnualRevenue: next };
      const answer = await updatePartnerAction({ partnerId: partner.id, version: partner.version, changes });
      if (answer.ok) close();
      else setRefusal(answer.error.problems[0]?.message ?? answer.error.message);
    });
  };
  const mark = partner.revenueTier !== null && (
    <span className="mr-1.5 text-note text-ink-3" title={`Tier ${partner.revenueTier} by revenue`}>
      ≠ T{partner.revenueTier}
      <span className="sr-only">: tier {partner.revenueTier} by revenue</span>
    </span>
  );
  if (!mayEdit)
    return (
      <Td isNumber>
        {mark}
        {shown}
      </Td>
    );
  if (typed === null)
    return (
      <Td isNumber>
        <button
          type="button"
          title={amount === null ? undefined : `${currency} ${amount} a year`}
          onClick={() => setTyped(amount ?? "")}
          className="min-h-6 w-full rounded-control px-1 text-right hover:inset-ring hover:inset-ring-line-2"
        >
          {mark}
          {shown}
          <span className="sr-only">, edit expected revenue of {partner.name}</span>
        </button>
      </Td>
    );
  return (
    <Td isNumber className="relative">
      <input
        // biome-ignore lint/a11y/noAutofocus: the person has just opened this field
        autoFocus
        aria-label={`Expected revenue of ${partner.name}, ${currency} a year`}
        aria-invalid={refusal !== null}
        value={typed}
        readOnly={isSaving}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => save(typed)}
        onKeyDown={(event) => {
          if (event.key === "Enter") save(typed);
          if (event.key !== "Escape") return;
          event.preventDefault();
          event.stopPropagation();
          close();
        }}
        className="h-7 w-28 rounded-control border border-accent bg-raised px-2 text-right tabular-nums aria-invalid:border-bad"
      />
      {refusal !== null && (
        <span
          role="alert"
          className="absolute top-full right-2 z-10 max-w-64 rounded-control bg-raised px-2 py-1 text-left text-small whitespace-normal text-bad shadow-float"
        >
          {refusal}
        </span>
      )}
    </Td>
  );
}
