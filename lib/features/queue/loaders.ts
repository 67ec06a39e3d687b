import "server-only";
import { cache } from "react";
import { requireMember } from "@/lib/platform/auth/require-member";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import type { QueueDto } from "./dto";
import { readQueue } from "./queries/queue";

/** What waits for me. */
export const loadQueue = cache(async (): Promise<QueueDto> => {
  const { context } = await requireMember();
  return inWorkspace(context, readQueue);
});
