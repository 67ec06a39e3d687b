"use client";

import Link from "next/link";
import type { Derivation } from "@/lib/domain/economics/derivation";
import { findEntry, sectionOfPath } from "@/lib/domain/term-sheet/catalogue";

const rounds = {
  half_up: "half up",
  half_even: "half to even",
  down: "down",
  largest_remainder: "by largest remainder",
};

/** How a figure came about, opened step by step: rule, rounding, and the term it rests on. */
export function DerivationTree({ derivation, termsHref }: { derivation: Derivation; termsHref: string }) {
  const { label, value, unit, rule, rounding, term, parts } = derivation;
  const entry = term === undefined ? undefined : findEntry(term);
  const head = (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <span>{label}</span>
      <span className="font-medium tabular-nums">
        {value} {unit}
      </span>
      {rule !== undefined && <span className="text-small text-ink-2">{rule}</span>}
      {rounding && (
        <span className="text-small text-ink-3">
          rounded {rounds[rounding.method]} from {rounding.before}
        </span>
      )}
    </span>
  );
  const source = entry && term !== undefined && (
    <Link
      href={`${termsHref}?section=${sectionOfPath(term) ?? "revenueShare"}`}
      className="text-link inline-flex min-h-6 items-center text-small"
    >
      {entry.label}
    </Link>
  );
  if (parts.length === 0)
    return (
      <div className="flex min-h-6 flex-wrap items-center gap-x-2 pl-4">
        {head}
        {source}
      </div>
    );
  return (
    <details>
      <summary className="min-h-6 cursor-default py-0.5">{head}</summary>
      <div className="ml-1.5 border-l border-line pl-3">
        {source}
        {parts.map((part, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a derivation never change their order.
          <DerivationTree key={place} derivation={part} termsHref={termsHref} />
        ))}
      </div>
    </details>
  );
}
