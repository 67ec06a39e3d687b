import { z } from "zod";
import { sides } from "@/lib/domain/deal/momentum";
import { calendarDateSchema } from "@/lib/domain/shared/calendar-schema";

export const queueKinds = [
  "approval",
  "signature",
  "mention",
  "scoring",
  "turn",
  "late",
  "look_again",
] as const;

const queueItemSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(queueKinds),
  /** What to do, as a sentence. */
  title: z.string(),
  /** Where it belongs, quiet beside it. */
  context: z.array(z.string()),
  /** "2 days late", "today", "24 Nov" */
  due: z.string(),
  group: z.enum(["late", "today", "soon"]),
  href: z.string(),
});
export type QueueItemDto = z.output<typeof queueItemSchema>;

const clockedDealSchema = z.strictObject({
  dealId: z.uuid(),
  title: z.string(),
  day: z.int(),
  goalDays: z.int(),
  turn: z.enum(sides),
  turnDays: z.int(),
});
export type ClockedDealDto = z.output<typeof clockedDealSchema>;

export const queueDtoSchema = z.strictObject({
  today: calendarDateSchema,
  items: z.array(queueItemSchema),
  /** My deals whose turn is theirs, longest waiting first. */
  waitingForOthers: z.array(clockedDealSchema),
  /** All my open deals, for the line of days. */
  onTheClock: z.array(clockedDealSchema),
});
export type QueueDto = z.output<typeof queueDtoSchema>;
