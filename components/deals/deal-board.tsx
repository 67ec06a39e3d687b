"use client";

import dynamic from "next/dynamic";
import { Kbd } from "@/components/ui/kbd";
import type { RoadStage } from "@/lib/domain/deal/stage";
import { stageBefore } from "@/lib/domain/deal/stage-machine";
import type { BoardDto, DealCardDto } from "@/lib/features/deals/dto";
import type { DealsAddress } from "@/lib/features/deals/schema";
import { BoardCard } from "./board-card";
import { BoardColumn } from "./board-column";
import { stageOfCard, targetsOf } from "./board-moves";
import { GateSlot } from "./gate-slot";
import { LiveStrip } from "./live-strip";
import { useBoard } from "./use-board";

const MoveDialog = dynamic(() => import("./move-dialog").then((file) => file.MoveDialog), { ssr: false });

const sendingBack = (card: DealCardDto) => {
  const stage = stageOfCard(card);
  return {
    id: card.id,
    number: card.number,
    version: card.version,
    turn: card.turn,
    events: [
      {
        kind: "send_back" as const,
        label: "Send back",
        to: stageBefore(stage),
        needsReason: true,
        openCount: 0,
      },
    ],
  };
};

/** The board by stage. A card is carried one stage on or back, by pointer or keyboard; a closed gate says why. */
export function DealBoard({ board, address }: { board: BoardDto; address: DealsAddress }) {
  const desk = useBoard(board);
  const { lifted, refused } = desk;
  const standingOf = (stage: RoadStage): "idle" | "target" | "closed" =>
    lifted === null || stage === stageOfCard(lifted.card)
      ? "idle"
      : targetsOf(lifted.card).includes(stage)
        ? "target"
        : "closed";
  const dropsOf = (stage: RoadStage) => ({
    standing: standingOf(stage),
    onEnter: () => desk.hover(stage),
    onLeave: () => desk.leave(stage),
    onDrop: () => desk.drop(stage),
  });
  const columns = board.columns.filter(({ stage }) => stage !== "live");
  const live = board.columns.find(({ stage }) => stage === "live");
  return (
    <>
      <p id="board-keys" className="sr-only">
        Enter opens. Space lifts the card; then the arrow keys choose a stage, Space drops and Escape puts
        back.
      </p>
      <div role="status" aria-live="assertive" className="sr-only">
        {desk.announcement}
      </div>
      <section
        aria-label="Board by stage"
        className="scroll-quiet flex min-h-0 flex-1 gap-4 px-5 pt-1 pb-4 max-tablet:snap-x max-tablet:scroll-px-4 max-tablet:px-4"
      >
        {columns.map((column) => (
          <BoardColumn key={column.stage} column={column} address={address} {...dropsOf(column.stage)}>
            {lifted?.hover === column.stage && column.stage !== stageOfCard(lifted.card) && (
              <GateSlot card={lifted.card} into={column.stage} refusal={null} />
            )}
            {refused?.into === column.stage && (
              <GateSlot card={refused.card} into={column.stage} refusal={refused.refusal} />
            )}
            <ul aria-label={`Deals in ${column.label}`}>
              {column.cards.map((card) => (
                <BoardCard
                  key={card.id}
                  card={card}
                  isLifted={lifted?.card.id === card.id}
                  isPending={desk.pendingId === card.id}
                  mayMove={board.abilities.advance}
                  onKey={desk.onKey}
                  onBlur={desk.onBlur}
                  onDragStart={desk.lift}
                  onDragEnd={desk.putBack}
                />
              ))}
            </ul>
          </BoardColumn>
        ))}
        {live && (
          <LiveStrip column={live} address={address} {...dropsOf("live")} lifted={lifted} refused={refused} />
        )}
      </section>
      <footer className="flex min-h-9 flex-none flex-wrap items-center gap-x-5 gap-y-1 border-t border-line bg-canvas px-5 py-1.5 text-small text-ink-3 max-tablet:hidden">
        {lifted ? (
          <>
            <strong className="text-ink">{lifted.card.partner.name} lifted.</strong>
            <span>
              <Kbd>←</Kbd> <Kbd>→</Kbd> choose a stage
            </span>
            <span>
              <Kbd>Space</Kbd> drops
            </span>
            <span>
              <Kbd>Esc</Kbd> puts back
            </span>
          </>
        ) : (
          board.abilities.advance && (
            <span>
              <Kbd>Space</Kbd> lifts the chosen card, <Kbd>Enter</Kbd> opens it
            </span>
          )
        )}
        <span className="ml-auto">Lines show days since mutual interest against the goal of each model.</span>
      </footer>
      {desk.sendBack && (
        <MoveDialog deal={sendingBack(desk.sendBack)} move="send_back" onClose={desk.endSendBack} />
      )}
    </>
  );
}
