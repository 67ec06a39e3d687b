import { stageLabels } from "@/lib/domain/deal/stage-label";
import type { DealEventKind } from "@/lib/domain/deal/stage-machine";
import type { DealHeaderDto } from "@/lib/features/deals/dto";

/** Everything the header can do to a deal. */
export type DealMove = DealEventKind | "pass_turn";

/** What a move needs to know of a deal, from its header or its card. */
export type MovableDeal = Pick<DealHeaderDto, "id" | "number" | "version" | "turn" | "events">;

export type MoveWords = {
  title: string;
  /** What will happen, and what stays. */
  explanation: string;
  confirm: string;
  reasonLabel: string | null;
  isLoss: boolean;
};

/** The words of the dialog for one move. */
export function moveWords(deal: MovableDeal, move: DealMove): MoveWords {
  const to = deal.events.find((event) => event.kind === move)?.to ?? null;
  const where = to ? stageLabels[to] : "";
  const plain = { reasonLabel: "Reason", isLoss: false };
  switch (move) {
    case "advance":
      return {
        ...plain,
        title: `Move on to ${where}?`,
        explanation: "The gate is checked once more; whatever the new stage needs is asked for.",
        confirm: `Move on to ${where}`,
        reasonLabel: null,
      };
    case "send_back":
      return {
        ...plain,
        title: `Send back to ${where}?`,
        explanation: "Terms, drafts and decisions stay. A running signature is called off.",
        confirm: `Send back to ${where}`,
      };
    case "park":
      return {
        ...plain,
        title: "Park this deal?",
        explanation: "It leaves the board until the day you choose; everything stays as it is.",
        confirm: "Park the deal",
      };
    case "resume":
      return {
        ...plain,
        title: "Take this deal up again?",
        explanation: "It goes back to the stage it left, or to the furthest one whose conditions still hold.",
        confirm: "Take up again",
        reasonLabel: null,
      };
    case "lose":
      return {
        ...plain,
        title: "Mark this deal as lost?",
        explanation: "They said no. The deal is closed for good; its papers stay readable.",
        confirm: "Mark as lost",
        isLoss: true,
      };
    case "walk_away":
      return {
        ...plain,
        title: "Walk away from this deal?",
        explanation: "We say no. The deal is closed for good; its papers stay readable.",
        confirm: "Walk away",
        isLoss: true,
      };
    case "pass_turn":
      return {
        ...plain,
        title: deal.turn.side === "ours" ? "Pass the turn to them?" : "Take the turn back?",
        explanation: "The clock keeps running; the days from now on count on the other side.",
        confirm: deal.turn.side === "ours" ? "It is their turn" : "It is our turn",
        reasonLabel: "What happened",
      };
  }
}
