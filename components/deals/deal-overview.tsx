import type { DealOverviewDto } from "@/lib/features/deals/dto";
import { ContactList } from "./contact-list";
import { DealDocuments } from "./deal-documents";
import { DealKeyFacts } from "./deal-key-facts";
import { DealPlan } from "./deal-plan";
import { GateConditions } from "./gate-conditions";
import { OverviewSection } from "./overview-section";
import { ResolutionPath } from "./resolution-path";

function NextGate({ overview }: { overview: DealOverviewDto }) {
  const gate = overview.deal.nextGate;
  if (gate === null) return null;
  const isFree = gate.totalCount === 0;
  return (
    <OverviewSection id="gate" title={gate.label} note={isFree ? "nothing stands in the way" : gate.text}>
      {isFree ? (
        <p className="text-ink-2">The next stage asks for nothing. Move on when its work is done.</p>
      ) : (
        <GateConditions conditions={gate.conditions} />
      )}
    </OverviewSection>
  );
}

function TermSummary({ overview }: { overview: DealOverviewDto }) {
  const { terms } = overview;
  const lines = [
    `${terms.answered} of ${terms.required} terms this model needs are answered.`,
    terms.openRedFlags > 0 &&
      (terms.openRedFlags === 1
        ? "1 red flag waits for sign-off."
        : `${terms.openRedFlags} red flags wait for sign-off.`),
    terms.missingProvisions > 0 &&
      (terms.missingProvisions === 1
        ? "1 mandatory provision is missing."
        : `${terms.missingProvisions} mandatory provisions are missing.`),
  ].filter((line) => line !== false);
  return (
    <OverviewSection id="terms" title="Terms">
      <ul className="grid gap-1">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </OverviewSection>
  );
}

/** The first page of a deal: what stands in the way, the plan, the papers, the people. */
export function DealOverview({ overview }: { overview: DealOverviewDto }) {
  return (
    <div className="grid content-start gap-x-12 px-5 pb-12 max-tablet:px-4 pane:grid-cols-[minmax(0,1fr)_340px]">
      <div>
        <NextGate overview={overview} />
        <ResolutionPath deal={overview.deal} />
        <DealPlan plan={overview.plan} />
        <DealDocuments documents={overview.documents} />
      </div>
      <div>
        <DealKeyFacts overview={overview} />
        <ContactList overview={overview} />
        <TermSummary overview={overview} />
      </div>
    </div>
  );
}
