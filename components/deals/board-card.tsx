"use client";

import type { Route } from "next";
import Link from "next/link";
import type { KeyboardEvent } from "react";
import { cx } from "@/components/ui/cx";
import type { DealCardDto } from "@/lib/features/deals/dto";
import { dragPropsOf } from "./carry";
import { DealCardBody } from "./deal-card";

export interface BoardCardProps {
  card: DealCardDto;
  isLifted: boolean;
  isPending: boolean;
  mayMove: boolean;
  onKey: (card: DealCardDto, event: KeyboardEvent) => void;
  onBlur: () => void;
  onDragStart: (card: DealCardDto) => void;
  onDragEnd: () => void;
}

/** A deal on the board: a link that opens it, and a card that can be carried by pointer or keyboard. */
export function BoardCard(props: BoardCardProps) {
  const { card, isLifted, isPending, mayMove } = props;
  const dragProps = dragPropsOf(card, {
    isDisabled: !mayMove,
    onStart: () => props.onDragStart(card),
    onEnd: props.onDragEnd,
  });
  return (
    <li
      {...dragProps}
      aria-busy={isPending || undefined}
      className={cx(
        "relative border-b border-line py-2 hover:bg-sunken has-[a:focus-visible]:bg-accent-soft has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-offset-1 has-[a:focus-visible]:outline-focus",
        mayMove && "cursor-grab",
      )}
    >
      <Link
        href={`/deals/${card.id}` as Route}
        draggable={false}
        data-card={card.id}
        aria-describedby={mayMove ? "board-keys" : undefined}
        onKeyDown={(event) => props.onKey(card, event)}
        onBlur={props.onBlur}
        title={card.title}
        className={cx(
          "block truncate font-medium outline-none after:absolute after:inset-0",
          isLifted && "text-ink-3",
        )}
      >
        {card.partner.name}
        <span className="sr-only">
          , {card.title}, {card.number}
        </span>
      </Link>
      <DealCardBody card={card} isMuted={isLifted || isPending} />
    </li>
  );
}
