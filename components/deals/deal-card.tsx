import { Clock } from "@/components/ui/clock";
import { cx } from "@/components/ui/cx";
import { Gate } from "@/components/ui/gate";
import { Icon } from "@/components/ui/icon";
import { Turn } from "@/components/ui/turn";
import { modelLabels } from "@/lib/domain/deal/model-label";
import type { DealCardDto } from "@/lib/features/deals/dto";
import { formatMoneyShort } from "@/lib/format/money";
import { daysText } from "./days-text";

/** More bars than this do not fit a card; then the count says it. */
const mostBars = 8;

function CardGate({ gate }: { gate: NonNullable<DealCardDto["gate"]> }) {
  if (gate.totalCount <= mostBars) return <Gate total={gate.totalCount} open={gate.openCount} label="" />;
  return (
    <span aria-hidden="true" className="text-note whitespace-nowrap text-warn tabular-nums">
      {gate.openCount} open
    </span>
  );
}

/** What a card says below its title: model and value, clock, turn, gate, and what needs somebody. */
export function DealCardBody({ card, isMuted = false }: { card: DealCardDto; isMuted?: boolean }) {
  const { momentum, gate } = card;
  return (
    <div className={cx("grid grid-cols-1 gap-0.5", isMuted && "text-ink-3")}>
      <p className="flex justify-between gap-2">
        <span className="min-w-0 truncate text-ink-2">{modelLabels[card.model]}</span>
        <span className="whitespace-nowrap tabular-nums">{formatMoneyShort(card.expectedAnnualValue)}</span>
      </p>
      <p className="flex items-center justify-between gap-2">
        <Clock
          day={momentum.day}
          goal={momentum.goalDays}
          escalation={momentum.escalateDays}
          limit={momentum.lostDays}
          width={96}
          isBare
        />
        <span
          className={cx(
            "text-note tabular-nums",
            momentum.day > momentum.goalDays ? "text-warn" : "text-ink-2",
          )}
        >
          {momentum.day} d
        </span>
      </p>
      <p className="flex items-center justify-between gap-2">
        <Turn side={card.turn.side}>{daysText(card.turn.days)}</Turn>
        {gate && gate.totalCount > 0 && <CardGate gate={gate} />}
        {gate && gate.totalCount > 0 && <span className="sr-only">{gate.text} before the next stage</span>}
      </p>
      {card.warnings.map((warning) => (
        <p key={warning.text} className="flex items-start gap-1 text-note text-warn">
          <Icon name={warning.kind} size={12} className="mt-0.5" />
          {warning.text}
        </p>
      ))}
    </div>
  );
}
