import { approvalRules } from "@/lib/domain/approval/approval-kind";
import { type DocumentKind, documentKinds, documentLabels } from "@/lib/domain/deal/document-sequence";
import { stageLabels } from "@/lib/domain/deal/stage-label";
import { type CalendarDateText, daysBetween } from "@/lib/domain/shared/calendar";
import { readMomentum, roadStageOf } from "@/lib/features/deals/queries/deal-momentum";
import { formatDate } from "@/lib/format/dates";
import { calendarDayOf, todayIn } from "@/lib/platform/clock";
import type { Work } from "@/lib/platform/command/context";
import { memberIdOf } from "@/lib/platform/command/permit";
import { fromDateColumn, toDateColumn } from "@/lib/platform/db/date-column";
import type { ClockedDealDto, QueueDto, QueueItemDto } from "../dto";
import {
  readLookAgain,
  readMyDeals,
  readMySignatures,
  readOpenApprovals,
  readOpenCards,
  readUnreadNotifications,
} from "./queue-rows";

/** Our own turn is late after this many days. */
const turnIsLateAfter = 5;

const isDocumentKind = (kind: string): kind is DocumentKind => documentKinds.some((one) => one === kind);
const documentName = (kind: string): string =>
  isDocumentKind(kind) ? documentLabels[kind].toLowerCase() : "document";
const lateText = (days: number): string => (days === 1 ? "1 day late" : `${days} days late`);

/** Late when the day has passed, today when it is today or has no day, soon otherwise. */
function dueOf(dueOn: CalendarDateText | null, today: CalendarDateText): Pick<QueueItemDto, "due" | "group"> {
  if (dueOn === null || dueOn === today) return { due: "today", group: "today" };
  const days = daysBetween(today, dueOn);
  return days < 0 ? { due: lateText(-days), group: "late" } : { due: formatDate(dueOn), group: "soon" };
}

async function approvalItems(work: Work, memberId: string, today: CalendarDateText): Promise<QueueItemDto[]> {
  if (!("role" in work.actor)) return [];
  const requests = await readOpenApprovals(work, memberId, work.actor.role);
  return requests.map((request) => ({
    id: `approval-${request.id}`,
    kind: "approval",
    title: `Decide: ${approvalRules[request.kind].label}`,
    context: [request.deal.title, `asked by ${request.requestedByName}`],
    href: `/approvals/${request.id}`,
    ...dueOf(request.dueOn && fromDateColumn(request.dueOn), today),
  }));
}

async function signatureItems(work: Work, memberId: string): Promise<QueueItemDto[]> {
  const recipients = await readMySignatures(work, memberId);
  return recipients.map((recipient) => ({
    id: `signature-${recipient.id}`,
    kind: "signature",
    title: `Sign the ${documentName(recipient.envelope.documentKind)}`,
    context: [recipient.envelope.deal.title],
    href: `/deals/${recipient.dealId}/signature`,
    due: "today",
    group: "today",
  }));
}

async function mentionItems(work: Work, memberId: string): Promise<QueueItemDto[]> {
  const notifications = await readUnreadNotifications(work, memberId);
  return notifications.map((one) => ({
    id: `mention-${one.id}`,
    kind: "mention",
    title: one.text,
    context: [],
    href: one.href,
    due: "today",
    group: "today",
  }));
}

async function scoringItems(work: Work, memberId: string): Promise<QueueItemDto[]> {
  const cards = await readOpenCards(work, memberId);
  return cards.map(({ id, assessment: { partner } }) => ({
    id: `scoring-${id}`,
    kind: "scoring",
    title: `Score ${partner.name}`,
    context: ["blind, with others"],
    href: `/partners/${partner.id}/assessments`,
    due: "today",
    group: "today",
  }));
}

async function lookAgainItems(
  work: Work,
  memberId: string,
  today: CalendarDateText,
): Promise<QueueItemDto[]> {
  const { deals, partners } = await readLookAgain(work, memberId, toDateColumn(today));
  return [
    ...deals.map((deal) => ({
      id: `look-${deal.id}`,
      kind: "look_again" as const,
      title: `Look again at ${deal.title}`,
      context: [`parked: ${deal.leftReason ?? ""}`],
      href: `/deals/${deal.id}`,
      ...dueOf(deal.lookAgainOn && fromDateColumn(deal.lookAgainOn), today),
    })),
    ...partners.map((partner) => ({
      id: `look-${partner.id}`,
      kind: "look_again" as const,
      title: `Look again at ${partner.name}`,
      context: ["screened “not now”"],
      href: `/partners/${partner.id}`,
      ...dueOf(partner.lookAgainOn && fromDateColumn(partner.lookAgainOn), today),
    })),
  ];
}

type MyDeal = Awaited<ReturnType<typeof readMyDeals>>[number];

function dealItem(row: MyDeal, clocked: ClockedDealDto): QueueItemDto | null {
  const isPastGoal = clocked.day > clocked.goalDays;
  if (clocked.turn === "theirs" && !isPastGoal) return null;
  const overdue = clocked.turnDays - turnIsLateAfter;
  const stage = stageLabels[roadStageOf(row)];
  if (clocked.turn === "ours") {
    return {
      id: `turn-${row.id}`,
      kind: "turn",
      title: `Move ${row.title}`,
      context: [stage, `our turn for ${clocked.turnDays} d`],
      href: `/deals/${row.id}`,
      due: overdue > 0 ? lateText(overdue) : "today",
      group: overdue > 0 ? "late" : "today",
    };
  }
  return {
    id: `late-${row.id}`,
    kind: "late",
    title: `Find a path for ${row.title}`,
    context: [stage, `day ${clocked.day} of ${clocked.goalDays}, their turn`],
    href: `/deals/${row.id}`,
    due: lateText(clocked.day - clocked.goalDays),
    group: "late",
  };
}

/** By how many days the next move of a deal is late, so that the longest wait stands first. */
const lateDaysOf = (clocked: ClockedDealDto): number =>
  clocked.turn === "ours" ? clocked.turnDays - turnIsLateAfter : clocked.day - clocked.goalDays;

const groupOrder = { late: 0, today: 1, soon: 2 } as const;
const kindOrder = {
  approval: 0,
  signature: 1,
  mention: 2,
  scoring: 3,
  turn: 4,
  late: 5,
  look_again: 6,
} as const;

/** What waits for the signed-in member, whatever their role: decisions, signatures, mentions, their deals' moves. */
export async function readQueue(work: Work): Promise<QueueDto> {
  const memberId = memberIdOf(work.actor);
  const { timeZone } = await work.tx.workspace.findUniqueOrThrow({
    where: { id: work.scope.workspaceId },
    select: { timeZone: true },
  });
  const today = todayIn(work.clock, timeZone);
  const approvals = await approvalItems(work, memberId, today);
  const signatures = await signatureItems(work, memberId);
  const mentions = await mentionItems(work, memberId);
  const scoring = await scoringItems(work, memberId);
  const lookAgain = await lookAgainItems(work, memberId, today);
  const deals = await readMyDeals(work, memberId);
  const clocked = deals.map((row): ClockedDealDto => {
    const { momentum, turnDays } = readMomentum(row, today, timeZone);
    const { day, goalDays } = momentum;
    return { dealId: row.id, title: row.title, day, goalDays, turn: row.turn, turnDays };
  });
  const moves = deals
    .flatMap((row, index) => {
      const clock = clocked[index];
      return clock ? [{ item: dealItem(row, clock), late: lateDaysOf(clock) }] : [];
    })
    .toSorted((a, b) => b.late - a.late);
  const items = [
    ...approvals,
    ...signatures,
    ...mentions,
    ...scoring,
    ...moves.flatMap(({ item }) => item ?? []),
    ...lookAgain,
  ];
  return {
    today: calendarDayOf(work.clock.now(), timeZone),
    items: items.toSorted(
      (a, b) => groupOrder[a.group] - groupOrder[b.group] || kindOrder[a.kind] - kindOrder[b.kind],
    ),
    waitingForOthers: clocked
      .filter((deal) => deal.turn === "theirs")
      .toSorted((a, b) => b.turnDays - a.turnDays),
    onTheClock: clocked,
  };
}
