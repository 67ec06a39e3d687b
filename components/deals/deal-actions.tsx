"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import type { MenuEntry } from "@/components/ui/menu-list";
import { stageLabels } from "@/lib/domain/deal/stage-label";
import type { DealHeaderDto } from "@/lib/features/deals/dto";
import type { DealMove } from "./deal-move";

const MoveDialog = dynamic(() => import("./move-dialog").then((file) => file.MoveDialog), { ssr: false });

function moveLabel(deal: DealHeaderDto, event: DealHeaderDto["events"][number]): string {
  if ((event.kind === "advance" || event.kind === "send_back") && event.to)
    return `${event.kind === "advance" ? "Move on to" : "Send back to"} ${stageLabels[event.to]}`;
  if (event.kind === "resume" && deal.leftFromStage) return "Take up again";
  return event.label;
}

/** What may be done with a deal: the way forward as a button, everything else in the menu beside it. */
export function DealActions({ deal }: { deal: DealHeaderDto }) {
  const [move, setMove] = useState<DealMove | null>(null);
  const forward = deal.events.find((event) => event.kind === "advance" || event.kind === "resume");
  const entries: MenuEntry[] = deal.events
    .filter((event) => event !== forward)
    .map((event) => ({
      id: event.kind,
      label: `${moveLabel(deal, event)}…`,
      tone: event.kind === "lose" || event.kind === "walk_away" ? "bad" : "plain",
      startsGroup: event.kind === "lose",
      onAction: () => setMove(event.kind),
    }));
  if (deal.abilities.edit && deal.leftFromStage === null && deal.stage !== "live")
    entries.unshift({
      id: "pass_turn",
      label: deal.turn.side === "ours" ? "Pass the turn to them…" : "Take the turn back…",
      onAction: () => setMove("pass_turn"),
    });
  return (
    <>
      {entries.length > 0 && (
        <Menu label="Actions on this deal" entries={entries} placement="bottom end">
          <IconButton icon="more" label="More actions" />
        </Menu>
      )}
      {forward && (
        <Button variant="primary" onPress={() => setMove(forward.kind)}>
          {moveLabel(deal, forward)}
        </Button>
      )}
      {move !== null && <MoveDialog deal={deal} move={move} onClose={() => setMove(null)} />}
    </>
  );
}
