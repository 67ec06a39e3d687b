import { EmptyPage } from "@/components/shell/empty-page";
import { LinkButton } from "@/components/ui/link-button";
import { roadStages } from "@/lib/domain/deal/stage";
import { stageLabels } from "@/lib/domain/deal/stage-label";

/** The board before the first deal: what a deal is and the road it takes. */
export function DealsEmpty({ mayOpen }: { mayOpen: boolean }) {
  return (
    <EmptyPage
      title="No deals on this road yet"
      action={
        mayOpen && (
          <>
            <LinkButton href="/deals/new" variant="primary">
              Open a deal
            </LinkButton>
            <LinkButton href="/partners">Choose a partner first</LinkButton>
          </>
        )
      }
      aside={
        <ol className="grid content-start gap-1 text-ink-2">
          {roadStages.map((stage, place) => (
            <li key={stage} className="flex gap-3">
              <span className="w-4 text-right text-ink-3 tabular-nums">{place + 1}</span>
              {stageLabels[stage]}
            </li>
          ))}
        </ol>
      }
    >
      A deal takes one partner from first interest to signature, one stage at a time. Each gate on the way
      says what it asks for, and nothing goes round it.
    </EmptyPage>
  );
}
