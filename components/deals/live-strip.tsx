"use client";

import type { Route } from "next";
import Link from "next/link";
import type { BoardColumnDto } from "@/lib/features/deals/dto";
import type { BoardColumnProps } from "./board-column";
import { useCardDrop } from "./carry";
import { dealsAddress } from "./deals-address";
import { GateSlot } from "./gate-slot";
import { moneyList } from "./money-list";
import type { BoardState } from "./use-board";

type Props = Omit<BoardColumnProps, "children" | "column"> &
  Pick<BoardState, "lifted" | "refused"> & { column: BoardColumnDto };

/** Signed deals, folded at the end of the road; opens where a card hovers over it. */
export function LiveStrip(props: Props) {
  const { column, address, standing, lifted, refused } = props;
  const dropProps = useCardDrop(standing === "target", props);
  const slot =
    lifted?.hover === "live" ? (
      <GateSlot card={lifted.card} into="live" refusal={null} />
    ) : refused?.into === "live" ? (
      <GateSlot card={refused.card} into="live" refusal={refused.refusal} />
    ) : null;
  return (
    <section
      {...dropProps}
      aria-label={`Live, ${column.total.count} deals, folded`}
      className={
        slot
          ? "w-48 flex-none border-t-2 border-ink pt-2"
          : "w-9 flex-none border-t-2 border-control pt-2 max-tablet:w-12"
      }
    >
      {slot ?? (
        <Link
          href={dealsAddress(address, { view: "table", stage: "live" }) as Route}
          className="flex flex-col items-center gap-2 rounded-mark text-small text-ink-2 hover:text-ink"
        >
          <b className="text-ink tabular-nums">{column.total.count}</b>
          <span className="[writing-mode:vertical-rl]">
            Live{" "}
            <span className="text-ink-3 tabular-nums">
              {column.total.count > 0 && moneyList(column.total.values)}
            </span>
          </span>
        </Link>
      )}
    </section>
  );
}
