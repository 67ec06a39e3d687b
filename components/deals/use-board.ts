"use client";

import { type KeyboardEvent, useEffect, useRef, useState, useTransition } from "react";
import { showToast } from "@/components/ui/toast-event";
import type { RoadStage } from "@/lib/domain/deal/stage";
import { stageLabels } from "@/lib/domain/deal/stage-label";
import { stageBefore } from "@/lib/domain/deal/stage-machine";
import { advanceDealAction } from "@/lib/features/deals/actions";
import type { BoardDto, DealCardDto } from "@/lib/features/deals/dto";
import { hoverBeside, hoverText, stageOfCard, targetsOf } from "./board-moves";
import type { Refusal } from "./refusal-notice";

/** A card in the hand and the stage it hovers over. */
type Lifted = { card: DealCardDto; hover: RoadStage | null; by: "keyboard" | "pointer" };
/** A card that was put back, and why. */
type Refused = { card: DealCardDto; into: RoadStage; refusal: Refusal };
export type BoardState = { lifted: Lifted | null; refused: Refused | null };

/** What the hands do on the board: lift, hover, drop, put back; the server decides what a drop means. */
export function useBoard(board: BoardDto) {
  const [lifted, setLifted] = useState<Lifted | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [sendBack, setSendBack] = useState<DealCardDto | null>(null);
  const [announcement, setAnnouncement] = useState("");
  const [pendingId, setPendingId] = useState<string | null>(null);
  const [, start] = useTransition();
  const refocus = useRef<string | null>(null);

  // A card that moved was drawn anew in another column: the focus follows it there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the board has new cards
  useEffect(() => {
    if (refocus.current === null) return;
    document.querySelector<HTMLElement>(`[data-card="${refocus.current}"]`)?.focus();
    refocus.current = null;
  }, [board]);

  const lift = (card: DealCardDto, by: Lifted["by"]) => {
    setRefused(null);
    setLifted({ card, hover: by === "keyboard" ? stageOfCard(card) : null, by });
    if (by === "keyboard") setAnnouncement(`${card.partner.name} lifted from ${stageLabels[card.stage]}.`);
  };
  const putBack = () => setLifted(null);

  const advance = (card: DealCardDto, into: RoadStage, by: Lifted["by"]) => {
    setPendingId(card.id);
    start(async () => {
      const answer = await advanceDealAction({ dealId: card.id, version: card.version, to: into });
      setPendingId(null);
      if (!answer.ok) {
        setRefused({ card, into, refusal: answer.error });
        setAnnouncement(`Put back. ${answer.error.message}`);
        return;
      }
      if (by === "keyboard") refocus.current = card.id;
      setAnnouncement(`${card.partner.name} is now in ${stageLabels[into]}.`);
      showToast({ title: `${card.number} is now in ${stageLabels[into]}` });
    });
  };

  const drop = (into: RoadStage) => {
    if (lifted === null) return;
    const { card, by } = lifted;
    setLifted(null);
    if (!targetsOf(card).includes(into)) setAnnouncement(`${card.partner.name} put back.`);
    else if (into === stageBefore(stageOfCard(card))) setSendBack(card);
    else advance(card, into, by);
  };

  const onLiftedKey = (held: Lifted, event: KeyboardEvent) => {
    const hover = held.hover ?? stageOfCard(held.card);
    if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
      const next = hoverBeside(held.card, hover, event.key === "ArrowLeft" ? -1 : 1);
      setLifted({ ...held, hover: next });
      setAnnouncement(hoverText(held.card, next));
    } else if (event.key === " " || event.key === "Enter") {
      drop(hover);
    } else if (event.key === "Escape") {
      setLifted(null);
      setAnnouncement(`${held.card.partner.name} put back.`);
    } else return;
    event.preventDefault();
  };

  const onKey = (card: DealCardDto, event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (lifted?.by === "keyboard") onLiftedKey(lifted, event);
    else if (event.key === " " && board.abilities.advance) {
      event.preventDefault();
      lift(card, "keyboard");
    } else moveFocus(event);
  };

  return {
    lifted,
    refused,
    sendBack,
    announcement,
    pendingId,
    lift: (card: DealCardDto) => lift(card, "pointer"),
    putBack,
    hover: (stage: RoadStage) => setLifted((held) => held && { ...held, hover: stage }),
    /** The browser reports the stage entered before the one left, so only the one hovered over can be left. */
    leave: (stage: RoadStage) =>
      setLifted((held) => (held?.hover === stage ? { ...held, hover: null } : held)),
    drop,
    onKey,
    onBlur: () => lifted?.by === "keyboard" && putBack(),
    endSendBack: () => setSendBack(null),
  };
}

/** Arrow keys go from card to card: up and down within a stage, left and right to the nearest stage with cards. */
function moveFocus(event: KeyboardEvent): void {
  const from = event.currentTarget;
  if (!(from instanceof HTMLElement)) return;
  const columns = [...document.querySelectorAll("section > ul")]
    .map((list) => [...list.querySelectorAll<HTMLElement>("[data-card]")])
    .filter((cards) => cards.length > 0);
  const column = columns.findIndex((cards) => cards.some((card) => card === from));
  const row = columns[column]?.indexOf(from) ?? -1;
  const steps: Record<string, [number, number]> = {
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
  };
  const step = steps[event.key];
  if (!step || column < 0) return;
  const [across, down] = step;
  const cards = columns[column + across];
  const next = across === 0 ? cards?.[row + down] : cards?.[Math.min(row, cards.length - 1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
