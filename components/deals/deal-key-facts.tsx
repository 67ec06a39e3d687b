import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";
import { modelLabels } from "@/lib/domain/deal/model-label";
import type { DealOverviewDto } from "@/lib/features/deals/dto";
import { formatDate } from "@/lib/format/dates";
import { formatMoney } from "@/lib/format/money";
import { EditDealButton } from "./edit-deal-button";
import { OverviewSection } from "./overview-section";

function Fact({ id, label, children }: { id?: string; label: string; children: ReactNode }) {
  return (
    <>
      <dt id={id} className="scroll-mt-4 text-ink-3">
        {label}
      </dt>
      <dd className="min-w-0 text-right tabular-nums">{children}</dd>
    </>
  );
}

const tierWords: Readonly<Record<NonNullable<DealOverviewDto["deal"]["partner"]["tier"]> | "none", string>> =
  { tier_1: "Tier 1", tier_2: "Tier 2", tier_3: "Tier 3", not_now: "Not now", none: "Settled" };

/** The facts at the head of a deal as a list. */
export function DealKeyFacts({ overview }: { overview: DealOverviewDto }) {
  const { deal } = overview;
  return (
    <OverviewSection
      id="facts"
      title="Key facts"
      action={deal.abilities.edit && <EditDealButton overview={overview} />}
    >
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5">
        <Fact label="Partner">
          <TextLink href={`/partners/${deal.partner.id}`}>{deal.partner.name}</TextLink>
        </Fact>
        <Fact id="assessment" label="Assessment">
          <TextLink href={`/partners/${deal.partner.id}/assessments`}>
            {overview.hasAssessment ? tierWords[deal.partner.tier ?? "none"] : "Score the partner"}
          </TextLink>
        </Fact>
        <Fact id="model" label="Model">
          {modelLabels[deal.model]}
        </Fact>
        <Fact id="owner" label="Owner">
          {deal.owner.name}
        </Fact>
        <Fact label="Expected a year">{formatMoney(deal.expectedAnnualValue)}</Fact>
        <Fact label="Mutual interest">{formatDate(deal.mutualInterestOn)}</Fact>
        <Fact label="To be signed by">
          {deal.targetSignOn ? formatDate(deal.targetSignOn) : <span className="text-ink-3">no day set</span>}
        </Fact>
      </dl>
    </OverviewSection>
  );
}
