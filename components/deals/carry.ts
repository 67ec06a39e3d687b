"use client";

import { type DragEvent, useRef } from "react";
import type { DealCardDto } from "@/lib/features/deals/dto";

/*
 * Carrying by pointer with the browser's own drag and drop: a list of links needs no more, and the keyboard has its own
 * way in `useBoard`. A drag library would weigh as much as the rest of the board.
 */
const cardDragType = "application/x-parley-deal";

/** Makes an element the card of a deal that can be picked up; nothing while `isDisabled`. */
export function dragPropsOf(
  card: DealCardDto,
  { isDisabled, onStart, onEnd }: { isDisabled: boolean; onStart: () => void; onEnd: () => void },
) {
  if (isDisabled) return {};
  return {
    draggable: true,
    onDragStart: ({ dataTransfer }: DragEvent) => {
      dataTransfer.setData(cardDragType, card.id);
      dataTransfer.setData("text/plain", `${card.number} ${card.title}`);
      dataTransfer.effectAllowed = "move";
      onStart();
    },
    onDragEnd: onEnd,
  };
}

export interface DropHandlers {
  onEnter: () => void;
  onLeave: () => void;
  onDrop: () => void;
}

/** Makes an element a place where the lifted card may be put; others refuse it, as the browser shows. */
export function useCardDrop(isOpen: boolean, { onEnter, onLeave, onDrop }: DropHandlers) {
  const isOver = useRef(false);
  const onCardOver = (event: DragEvent) => {
    if (!isOpen || !event.dataTransfer.types.includes(cardDragType)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "move";
    if (isOver.current) return;
    isOver.current = true;
    onEnter();
  };
  return {
    onDragEnter: onCardOver,
    onDragOver: onCardOver,
    onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
      // Going from one part of the place to another is not leaving it.
      const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
      if (isInside || !isOver.current) return;
      isOver.current = false;
      onLeave();
    },
    onDrop: (event: DragEvent) => {
      if (!isOver.current) return;
      event.preventDefault();
      isOver.current = false;
      onDrop();
    },
  };
}
