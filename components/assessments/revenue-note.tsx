"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { Rubric, Tier } from "@/lib/domain/rubric/rubric";
import { revenueBandOf, revenueMismatch } from "@/lib/domain/rubric/tier";
import type { Money } from "@/lib/domain/shared/money";
import type { AssessmentView } from "@/lib/features/assessments/dto";
import { formatInstantDate } from "@/lib/format/dates";
import { formatMoneyShort } from "@/lib/format/money";
import { tierInSentence } from "./score-text";

const OverrideDialog = dynamic(() => import("./override-dialog"));

function bandWords(rubric: Rubric, band: 1 | 2 | 3): string {
  const { currency, tier1Above, tier2From } = rubric.revenueBands;
  const short = (amount: string) => formatMoneyShort({ amount, currency });
  if (band === 1) return `above ${short(tier1Above)}`;
  return band === 2 ? `from ${short(tier2From)} to ${short(tier1Above)}` : `below ${short(tier2From)}`;
}

function revenueSentence(rubric: Rubric, revenue: Money | null, tier: Tier | null) {
  if (!revenue)
    return {
      title: "No revenue expected yet",
      text: "Give the partner an expected revenue to see whether it says the same.",
    };
  const band = revenueBandOf(rubric, revenue);
  const amount = formatMoneyShort(revenue);
  if (band === null)
    return {
      title: "Revenue in another currency",
      text: `Expected ${amount} a year is not compared: the bands of this rubric are in ${rubric.revenueBands.currency}.`,
    };
  const lies = `Expected ${amount} a year lies in the band ${bandWords(rubric, band)}.`;
  const differs = tier !== null && revenueMismatch(tier, band) !== null;
  return {
    title: differs ? `Revenue says tier ${band}` : "Revenue agrees",
    text: differs ? `${lies} The tier follows the score unless someone overrides it with a reason.` : lies,
  };
}

/** What the expected revenue says beside the score, and the override with its reason. */
export function RevenueNote({
  assessment,
  tierByScore,
  revenue,
  timeZone,
}: {
  assessment: AssessmentView;
  tierByScore: Tier | null;
  revenue: Money | null;
  timeZone: string;
}) {
  const [isOpen, setOpen] = useState(false);
  const { override, abilities } = assessment;
  const { title, text } = revenueSentence(assessment.rubricDefinition, revenue, tierByScore);
  return (
    <section>
      <h2 className="font-semibold">{title}</h2>
      <p className="mt-1 text-small text-ink-2">{text}</p>
      {override && (
        <p className="mt-2 text-small">
          <b>Overridden to {tierInSentence(override.tier)}</b> by {override.byName} on{" "}
          {formatInstantDate(new Date(override.at), timeZone)}: {override.reason}
        </p>
      )}
      {abilities.override && (
        <Button size="sm" className="mt-2" onPress={() => setOpen(true)}>
          {override ? "Change the override…" : "Override the tier…"}
        </Button>
      )}
      {isOpen && (
        <OverrideDialog assessment={assessment} tierByScore={tierByScore} onClose={() => setOpen(false)} />
      )}
    </section>
  );
}
