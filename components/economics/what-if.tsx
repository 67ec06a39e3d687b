"use client";

import { useDeferredValue, useMemo, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { showToast } from "@/components/ui/toast-event";
import type { Assumptions } from "@/lib/domain/economics/assumptions";
import {
  moveTerm,
  type NegotiableTerm,
  negotiableTerms,
} from "@/lib/domain/economics/scenario/negotiable-terms";
import { tryChanges, type WhatIfChange, whatIf } from "@/lib/domain/economics/scenario/what-if";
import { pathLabel } from "@/lib/domain/term-sheet/describe-change";
import { getAt } from "@/lib/domain/term-sheet/path";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import { editTermsAction } from "@/lib/features/term-sheets/actions";
import { formatMoneyShort } from "@/lib/format/money";
import { formatPercent } from "@/lib/format/percent";
import { differenceOf } from "./money-text";
import { TermSlider } from "./term-slider";

const shownFirst = 5;

const writeOf =
  (term: NegotiableTerm) =>
  (value: number): string =>
    term.kind === "percent"
      ? formatPercent(String(value))
      : formatMoneyShort({ amount: value.toFixed(2), currency: term.currency ?? "" });

/** A term by its rows and its own name, without the names of the lists: "Joint sales › Castellan › Share". */
const labelOf = (sheet: TermSheet, path: string): string =>
  pathLabel(sheet, path)
    .split(" › ")
    .filter((_, place, parts) => place % 2 === 1 || place === parts.length - 1)
    .join(" › ");

/** The value of a term after the changes. */
function valueAt(changes: readonly WhatIfChange[], term: NegotiableTerm): number {
  const change = changes.findLast(({ path }) => path === term.path);
  if (!change) return Number(term.value);
  return Number(term.kind === "percent" ? change.value : (change.value as { amount: string }).amount);
}

/** Tries other figures of the commercial terms; nothing is saved until it is taken over into the terms. */
export function WhatIfPanel({
  dealId,
  sheet,
  sheetVersion,
  assumptions,
  discountPercent,
  canTakeOver,
}: {
  dealId: string;
  sheet: TermSheet;
  sheetVersion: number;
  assumptions: Assumptions;
  discountPercent: number;
  canTakeOver: boolean;
}) {
  const [changes, setChanges] = useState<readonly WhatIfChange[]>([]);
  const [isWide, setWide] = useState(false);
  const [message, setMessage] = useState<string | null>(null);
  const [isPending, start] = useTransition();
  const terms = useMemo(() => negotiableTerms(sheet), [sheet]);
  const tried = useDeferredValue(changes);
  const answer = useMemo(
    () => (tried.length === 0 ? null : whatIf(sheet, assumptions, tried, discountPercent)),
    [sheet, assumptions, tried, discountPercent],
  );
  const move = (term: NegotiableTerm, value: number) => {
    const now = tryChanges(sheet, changes);
    const current = now.ok ? now.value : sheet;
    const moved = moveTerm(current, { ...term, value: String(valueAt(changes, term)) }, String(value));
    const paths = new Set(moved.map(({ path }) => path));
    setChanges([...changes.filter(({ path }) => !paths.has(path)), ...moved]);
  };
  const takeOver = () =>
    start(async () => {
      const result = await editTermsAction({
        dealId,
        baseVersion: sheetVersion,
        changes: changes.map(({ path, value }) => ({
          op: "set" as const,
          path,
          value: value as string,
          base: (getAt(sheet, path) ?? null) as string | null,
        })),
      });
      if (!result.ok) return setMessage(result.error.message);
      if (result.value.conflicts.length > 0)
        return setMessage("Somebody changed these terms meanwhile. Look at them again under Terms.");
      setChanges([]);
      setMessage(null);
      showToast({ title: "Taken over into the terms" });
    });
  const shown = isWide ? terms : terms.slice(0, shownFirst);
  const [unit] = answer?.ok ? [answer.value.saved.deal.context.currency] : [""];
  return (
    <section aria-labelledby="what-if" className="grid gap-3">
      <header className="flex items-baseline gap-2">
        <h2 id="what-if" className="text-section">
          What if
        </h2>
        <span className="ml-auto text-small text-ink-3">
          {changes.length === 0 ? "as the terms stand" : "nothing is saved yet"}
        </span>
      </header>
      {terms.length === 0 && (
        <p className="text-small text-ink-2">
          No share, fee or cap is filled in yet. Fill them in under Terms; then try others here.
        </p>
      )}
      {shown.map((term) => {
        const saved = Number(term.value);
        const max = term.kind === "percent" ? 100 : Math.max(saved * 3, 1_000);
        return (
          <TermSlider
            key={term.path}
            label={labelOf(sheet, term.path)}
            value={valueAt(changes, term)}
            saved={saved}
            max={max}
            step={term.kind === "percent" ? 0.5 : Math.max(1, 10 ** Math.floor(Math.log10(max) - 2))}
            write={writeOf(term)}
            onChange={(value) => move(term, value)}
          />
        );
      })}
      {terms.length > shownFirst && (
        <span>
          <Button size="sm" variant="quiet" onPress={() => setWide(!isWide)}>
            {isWide ? "Fewer terms" : `All ${terms.length} terms`}
          </Button>
        </span>
      )}
      {answer && !answer.ok && (
        <ul className="text-small text-bad">
          {answer.refusal.map(({ at, message: sentence }) => (
            <li key={at + sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {answer?.ok && (
        <table className="w-full text-small">
          <caption className="sr-only">Change against the terms as they stand</caption>
          <thead>
            <tr className="text-ink-3">
              <th scope="col" className="text-left font-normal">
                Change
              </th>
              <th scope="col" className="text-right font-normal">
                year 1
              </th>
              <th scope="col" className="text-right font-normal">
                whole time
              </th>
            </tr>
          </thead>
          <tbody>
            {answer.value.deltas.map(({ party, profit, firstYears }) => (
              <tr key={party}>
                <th scope="row" className="text-left font-medium">
                  {answer.value.saved.parties.find((each) => each.party === party)?.name}
                </th>
                <td className="text-right tabular-nums">
                  {firstYears[0] ? differenceOf(firstYears[0], unit ?? "") : "–"}
                </td>
                <td className="text-right tabular-nums">{differenceOf(profit, unit ?? "")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {changes.length > 0 && (
        <div className="flex gap-2">
          {canTakeOver && (
            <Button isPending={isPending} isDisabled={!answer?.ok} onPress={takeOver}>
              Take over into the terms
            </Button>
          )}
          <Button variant="quiet" onPress={() => setChanges([])}>
            Discard
          </Button>
        </div>
      )}
      {message !== null && <InlineError>{message}</InlineError>}
    </section>
  );
}
