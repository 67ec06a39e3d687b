import type { SystemJob } from "@/lib/domain/access/actor";
import { systemClock } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/command/context";
import { mintWorkspaceScope } from "@/lib/platform/db/scope";
import { log } from "@/lib/platform/log";
import { type JobPayload, jobQueue, type QueueName } from "./queue";

/** Does one job, idempotently: it may run again after a crash. */
export type JobHandler = (context: Context, subjectId: string) => Promise<void>;

export interface JobDefinition {
  queue: QueueName;
  actor: SystemJob;
  handle: JobHandler;
}

/** Takes jobs out of the queues in this process. `definitions` come from the slices (see instrumentation.ts). */
export async function startWorkers(definitions: readonly JobDefinition[]): Promise<void> {
  const boss = await jobQueue();
  for (const { queue, actor, handle } of definitions) {
    await boss.work<JobPayload>(queue, { pollingIntervalSeconds: 1, batchSize: 1 }, async (jobs) => {
      for (const job of jobs) {
        const context: Context = {
          actor: { kind: "system", job: actor },
          actorName: "Parley",
          scope: mintWorkspaceScope(job.data.workspaceId),
          clock: systemClock,
          requestId: job.id,
          via: "job",
        };
        log.info({ queue, jobId: job.id, subjectId: job.data.subjectId }, "job started");
        await handle(context, job.data.subjectId);
      }
    });
  }
}
