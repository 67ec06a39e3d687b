import { PageHeader } from "@/components/shell/page-header";
import { PageTabs } from "@/components/shell/page-tabs";
import { Clock } from "@/components/ui/clock";
import { Turn } from "@/components/ui/turn";
import { modelLabels } from "@/lib/domain/deal/model-label";
import { stageLabels } from "@/lib/domain/deal/stage-label";
import type { DealHeaderDto } from "@/lib/features/deals/dto";
import { formatDate } from "@/lib/format/dates";
import { formatMoneyShort } from "@/lib/format/money";
import { daysText } from "./days-text";
import { DealActions } from "./deal-actions";
import { dealTabs } from "./deal-tabs";
import { StageStepper } from "./stage-stepper";
import { stateSlotId } from "./state-slot";

/** Where a deal that left the road stands, in words. */
function LeftNote({ deal }: { deal: DealHeaderDto }) {
  if (deal.leftFromStage === null) return null;
  return (
    <span className="text-warn">
      <strong>{stageLabels[deal.stage]}</strong> from {stageLabels[deal.leftFromStage]}
      {deal.lookAgainOn !== null && `, look again on ${formatDate(deal.lookAgainOn)}`}
      {deal.leftReason && `: ${deal.leftReason}`}
    </span>
  );
}

/** The head of every page of a deal: what it is, where it stands, whose move it is, what is in the way. */
export function DealHeader({ deal }: { deal: DealHeaderDto }) {
  const { momentum, turn } = deal;
  const isOpen = deal.leftFromStage === null && deal.stage !== "live";
  return (
    <PageHeader
      crumbs={[{ href: "/deals", label: "Deals" }]}
      title={deal.title}
      facts={
        <>
          <span className="font-mono">{deal.number}</span>
          <span aria-hidden="true">·</span>
          <span className="truncate">{modelLabels[deal.model]}</span>
          <span aria-hidden="true">·</span>
          <span className="whitespace-nowrap tabular-nums">
            {formatMoneyShort(deal.expectedAnnualValue)} a year
          </span>
        </>
      }
      actions={
        <>
          <span id={stateSlotId} className="mr-2 text-small text-ink-2 empty:hidden max-pane:hidden" />
          <DealActions deal={deal} />
        </>
      }
      second={
        <>
          {deal.leftFromStage === null ? <StageStepper deal={deal} /> : <LeftNote deal={deal} />}
          <span className="ml-auto flex items-center gap-4" title={momentum.message}>
            <Clock
              day={momentum.day}
              goal={momentum.goalDays}
              escalation={momentum.escalateDays}
              limit={momentum.lostDays}
            />
            {isOpen && <Turn side={turn.side}>{daysText(turn.days)}</Turn>}
          </span>
        </>
      }
      tabs={<PageTabs label="Pages of this deal" items={dealTabs(deal.id)} />}
    />
  );
}
