"use client";

import { useState } from "react";
import type { ScenarioResult } from "@/lib/domain/economics/scenario/scenario";
import type { StatementLine } from "@/lib/domain/economics/statement/statement-line";
import type { Statement } from "@/lib/domain/economics/statement/statements";
import { DerivationTree } from "./derivation-tree";
import { exactMoney } from "./money-text";

const kinds: Readonly<Record<StatementLine["kind"], string>> = {
  kept: "Kept",
  share: "Share",
  recoupment: "Earned back",
  fixed: "Fixed amount",
  floor: "Floor",
  referral_fee: "Referral fee",
  reseller_margin: "Reseller margin",
  purchase_price: "Purchase price",
  campaign: "Campaign cost",
  marketing_fund: "Marketing fund",
  royalty: "Royalty",
  royalty_minimum: "Royalty minimum",
  guarantee: "Guarantee",
  guarantee_set_off: "Set off against the guarantee",
  milestone: "Milestone",
  band_adjustment: "Adjusted to the band reached",
  clawback: "Taken back",
  interest: "Late interest",
  tax_withheld: "Tax withheld",
  tax_borne: "Tax borne",
  payment: "Payment",
};

function Line({
  line,
  result,
  termsHref,
}: {
  line: StatementLine;
  result: ScenarioResult;
  termsHref: string;
}) {
  const [isOpen, setOpen] = useState(false);
  const { context } = result.deal;
  const other = line.counterparty === undefined ? undefined : context.parties[line.counterparty]?.name;
  const month = line.month === undefined ? undefined : context.months[line.month]?.key;
  const due = line.installments.map(({ dueOn }) => dueOn).find((day) => day !== null);
  return (
    <li className="border-b border-line last:border-0">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="flex min-h-8 cursor-default items-baseline gap-3 px-1 py-1">
          <span className="min-w-0 flex-1">
            {kinds[line.kind]}
            <span className="text-small text-ink-2">
              {[month, other && `with ${other}`, due && `due ${due}`]
                .filter(Boolean)
                .map((word) => ` · ${word}`)}
            </span>
          </span>
          <span className="tabular-nums">{exactMoney(line.amount, context.currency, context.places)}</span>
        </summary>
        {isOpen && (
          <div className="mb-2 ml-1 border-l-2 border-line pl-2 text-small">
            <DerivationTree derivation={line.derive()} termsHref={termsHref} />
          </div>
        )}
      </details>
    </li>
  );
}

/** The lines of one party's statement for one period; each opens to how it came about. */
export function StatementLines({
  statement,
  result,
  termsHref,
}: {
  statement: Statement;
  result: ScenarioResult;
  termsHref: string;
}) {
  if (statement.lines.length === 0) return <p className="text-small text-ink-2">Nothing in this period.</p>;
  return (
    <ul className="grid">
      {statement.lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a statement never change their order.
        <Line key={place} line={line} result={result} termsHref={termsHref} />
      ))}
    </ul>
  );
}
