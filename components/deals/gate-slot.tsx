import { Icon } from "@/components/ui/icon";
import { TextLink } from "@/components/ui/text-link";
import type { RoadStage } from "@/lib/domain/deal/stage";
import { stageLabels } from "@/lib/domain/deal/stage-label";
import { stageBefore } from "@/lib/domain/deal/stage-machine";
import type { DealCardDto } from "@/lib/features/deals/dto";
import { stageOfCard } from "./board-moves";
import { DealCardBody } from "./deal-card";
import type { Refusal } from "./refusal-notice";

function Reasons({ items }: { items: readonly { id: string; text: string; href: string | null }[] }) {
  return (
    <ul className="mt-2 grid gap-1.5">
      {items.map((item) => (
        <li key={item.id} className="grid grid-cols-[14px_minmax(0,1fr)] gap-x-1.5">
          <Icon name="missing" size={12} className="mt-0.5 text-warn" />
          <span>
            {item.text} {item.href && <TextLink href={item.href}>Go there</TextLink>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function outcome(card: DealCardDto, into: RoadStage, refusal: Refusal | null) {
  const open = card.gate?.into === into ? card.gate.conditions.filter((each) => !each.isMet) : [];
  if (refusal)
    return {
      title: refusal.message.split(/(?<=\.)\s/)[0] ?? refusal.message,
      items: refusal.problems.map((each) => ({
        id: each.path + each.message,
        text: each.message,
        href: each.href ?? null,
      })),
    };
  if (into === stageBefore(stageOfCard(card)))
    return { title: `Drop to send back to ${stageLabels[into]}, with a reason.`, items: [] };
  if (open.length === 0) return { title: "The gate is open. Drop to move on.", items: [] };
  return {
    title: `Closed: ${open.length === 1 ? "one condition" : `${open.length} conditions`} open`,
    items: open.map((each) => ({ id: each.id, text: each.detail, href: each.href })),
  };
}

/** The place a lifted card hovers over, or was refused at: says what happens there, and what bars the way. */
export function GateSlot({
  card,
  into,
  refusal,
}: {
  card: DealCardDto;
  into: RoadStage;
  refusal: Refusal | null;
}) {
  const { title, items } = outcome(card, into, refusal);
  const isClosed = items.length > 0 || refusal !== null;
  return (
    <div
      className={
        isClosed
          ? "my-1.5 rounded-control border border-dashed border-warn bg-warn-soft p-1"
          : "my-1.5 rounded-control border border-dashed border-accent-line bg-accent-soft p-1"
      }
    >
      {refusal === null && (
        <div className="rounded-control bg-raised p-2 shadow-float ring-2 ring-accent">
          <p className="truncate font-medium">{card.partner.name}</p>
          <DealCardBody card={card} />
        </div>
      )}
      <div className="px-1.5 py-2 text-small">
        <p className={isClosed ? "font-semibold text-warn" : "font-semibold text-accent"}>{title}</p>
        {items.length > 0 && <Reasons items={items} />}
      </div>
    </div>
  );
}
