"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { Dialog } from "@/components/ui/dialog";
import { TextArea } from "@/components/ui/text-area";
import { showToast } from "@/components/ui/toast-event";
import { stageLabels } from "@/lib/domain/deal/stage-label";
import {
  advanceDealAction,
  loseDealAction,
  parkDealAction,
  passTurnAction,
  resumeDealAction,
  sendBackDealAction,
  walkAwayDealAction,
} from "@/lib/features/deals/actions";
import { type DealMove, type MovableDeal, moveWords } from "./deal-move";
import { type Refusal, RefusalNotice } from "./refusal-notice";

type Answer = { reason: string; lookAgainOn: string };

function run(deal: MovableDeal, move: DealMove, { reason, lookAgainOn }: Answer) {
  const about = { dealId: deal.id, version: deal.version };
  switch (move) {
    case "advance":
      return advanceDealAction(about);
    case "send_back":
      return sendBackDealAction({ ...about, reason });
    case "park":
      return parkDealAction({ ...about, reason, lookAgainOn });
    case "resume":
      return resumeDealAction(about);
    case "lose":
      return loseDealAction({ ...about, reason });
    case "walk_away":
      return walkAwayDealAction({ ...about, reason });
    case "pass_turn":
      return passTurnAction({ ...about, side: deal.turn.side === "ours" ? "theirs" : "ours", reason });
  }
}

/** Asks for what a move needs, does it, and says in place why it cannot be done. Typed words stay. */
export function MoveDialog({
  deal,
  move,
  onClose,
}: {
  deal: MovableDeal;
  move: DealMove;
  onClose: () => void;
}) {
  const [reason, setReason] = useState("");
  const [lookAgainOn, setLookAgainOn] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isPending, start] = useTransition();
  const words = moveWords(deal, move);
  const confirm = () =>
    start(async () => {
      const answer = await run(deal, move, { reason, lookAgainOn: lookAgainOn ?? "" });
      if (!answer.ok) {
        setRefusal(answer.error);
        return;
      }
      const { stage } = answer.value;
      showToast({
        title: move === "pass_turn" ? "Turn passed" : `${deal.number} is now in ${stageLabels[stage]}`,
      });
      onClose();
    });
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={words.title}
      size="sm"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant={words.isLoss ? "danger" : "primary"} isPending={isPending} onPress={confirm}>
            {words.confirm}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <p className="text-ink-2">{words.explanation}</p>
        {words.reasonLabel !== null && (
          <TextArea label={words.reasonLabel} value={reason} onChange={setReason} isRequired autoFocus />
        )}
        {move === "park" && (
          <DateField label="Look again on" value={lookAgainOn} onChange={setLookAgainOn} isRequired />
        )}
        {refusal && <RefusalNotice refusal={refusal} />}
      </div>
    </Dialog>
  );
}
