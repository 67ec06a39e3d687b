import type { DealHeaderDto } from "@/lib/features/deals/dto";
import { formatDate } from "@/lib/format/dates";
import { OverviewSection } from "./overview-section";
import { ResolutionPathButton } from "./resolution-path-button";

/** How and by when a late deal gets to its end; shown from the escalation day on, or once it has been written. */
export function ResolutionPath({ deal }: { deal: DealHeaderDto }) {
  const { momentum, resolution } = deal;
  const isOpen = deal.leftFromStage === null && deal.stage !== "live";
  if (!isOpen || (resolution === null && momentum.day <= momentum.escalateDays)) return null;
  return (
    <OverviewSection
      id="resolution"
      title="Way to the end"
      note={`day ${momentum.day}; from day ${momentum.escalateDays} on without one, the executive takes over`}
      action={deal.abilities.edit && <ResolutionPathButton deal={deal} />}
    >
      {resolution === null ? (
        <p className="text-warn">Nobody has written down how and by when this deal gets to its end.</p>
      ) : (
        <>
          <p className="whitespace-pre-line">{resolution.text}</p>
          <p className={resolution.holds ? "mt-1 text-ink-3" : "mt-1 text-warn"}>
            {resolution.holds
              ? `By ${formatDate(resolution.byOn)}.`
              : `Was to be resolved by ${formatDate(resolution.byOn)}; that day has passed.`}
          </p>
        </>
      )}
    </OverviewSection>
  );
}
