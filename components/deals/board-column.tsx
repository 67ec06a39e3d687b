"use client";

import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { Icon } from "@/components/ui/icon";
import type { BoardColumnDto } from "@/lib/features/deals/dto";
import type { DealsAddress } from "@/lib/features/deals/schema";
import { type DropHandlers, useCardDrop } from "./carry";
import { dealsAddress } from "./deals-address";
import { moneyList } from "./money-list";

const planText = (days: BoardColumnDto["planDays"]): string =>
  days === null ? "" : days.min === days.max ? `plan ${days.min} d` : `plan ${days.min}–${days.max} d`;

function gateText(labels: readonly string[]): string {
  const shown = labels.slice(0, 2);
  const rest = labels.length - shown.length;
  return rest > 0 ? `${shown.join("; ")}; ${rest} more` : shown.join("; ");
}

export interface BoardColumnProps extends DropHandlers {
  column: BoardColumnDto;
  address: DealsAddress;
  /** While a card is lifted: whether it may be put here. */
  standing: "idle" | "target" | "closed";
  /** The slot of a lifted or refused card, then the cards. */
  children: ReactNode;
}

/** One stage of the board: its totals over all its deals, what its gate asks for, and its oldest cards. */
export function BoardColumn(props: BoardColumnProps) {
  const { column, address, standing } = props;
  const dropProps = useCardDrop(standing === "target", props);
  const { count, values } = column.total;
  const hidden = count - column.cards.length;
  return (
    <section
      {...dropProps}
      aria-label={`${column.label}, ${count} ${count === 1 ? "deal" : "deals"}, ${moneyList(values)}`}
      className={cx(
        "flex w-[calc((100%-164px)/8)] min-w-36 flex-none flex-col border-t-2 pt-2 max-tablet:min-w-[78vw] max-tablet:snap-start",
        standing === "closed" ? "border-dashed border-control" : "border-ink",
      )}
    >
      <header className="grid gap-0.5 border-b border-line pb-2">
        <h2 className="flex justify-between gap-2 font-semibold">
          <span className="truncate">{column.label}</span>
          <span className="font-normal text-ink-3 tabular-nums">{count}</span>
        </h2>
        <p className="flex justify-between gap-2 text-small tabular-nums">
          <span className="truncate">{moneyList(values)}</span>
          <span className="whitespace-nowrap text-ink-3">{planText(column.planDays)}</span>
        </p>
        <p className="flex min-h-12 items-start gap-1 text-note text-ink-3">
          {column.gateLabels.length > 0 && (
            <>
              <Icon name="gate" size={12} className="mt-0.5" label="Gate:" />
              {gateText(column.gateLabels)}
            </>
          )}
        </p>
      </header>
      {props.children}
      {hidden > 0 && (
        <p className="py-2 text-small">
          <Link
            href={
              (column.cards.length < 100
                ? dealsAddress(address, { more: column.stage })
                : dealsAddress(address, { view: "table", stage: column.stage })) as Route
            }
            className="text-link"
          >
            Show {hidden} more
          </Link>
        </p>
      )}
    </section>
  );
}
