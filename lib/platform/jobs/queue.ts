import { fromPrisma, PgBoss } from "pg-boss";
import type { Tx } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";

/** Every queue of the desk. Payloads carry ids only; what is to be done lies in rows of the workspace. */
export const queueNames = [
  "import_given_up",
  "undo_given_up",
  "import_partners",
  "undo_import",
  "render_pdf",
  "send_mail",
] as const;
export type QueueName = (typeof queueNames)[number];

export interface JobPayload {
  workspaceId: string;
  /** Id of the row the job works on: an import batch, a draft, a mail. */
  subjectId: string;
}

/** Retry with back-off; a job whose process died is given to another after its heartbeat stops. */
const queueOptions = {
  retryLimit: 5,
  retryDelay: 2,
  retryBackoff: true,
  expireInSeconds: 15 * 60,
  heartbeatSeconds: 30,
} as const;

/** Where a job goes once every retry has failed, also when its process died each time; named before its source above. */
const givenUp: Partial<Record<QueueName, QueueName>> = {
  import_partners: "import_given_up",
  undo_import: "undo_given_up",
};

const importHours = 6;

/** The options of one queue. Imports of a hundred megabytes take long; a dead process is found by its heartbeat. */
export const optionsOf = (name: QueueName) => ({
  ...queueOptions,
  ...(givenUp[name] ? { deadLetter: givenUp[name], expireInSeconds: importHours * 3600 } : {}),
});

const holder = globalThis as unknown as { parleyBoss?: Promise<PgBoss> };

function openBoss(): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: env().DATABASE_APP_URL,
    schema: "pgboss",
    migrate: false,
    createSchema: false,
    max: 3,
    reindex: false,
    monitorVacuum: false,
    schedule: false,
  });
  boss.on("error", (error) => log.error({ error: error.message }, "job queue"));
  return boss.start();
}

/** The queue of this process, opened once. */
export function jobQueue(): Promise<PgBoss> {
  holder.parleyBoss ??= openBoss();
  return holder.parleyBoss;
}

export async function closeJobQueue(): Promise<void> {
  const boss = await holder.parleyBoss;
  delete holder.parleyBoss;
  await boss?.stop({ graceful: false });
}

/** Puts a job into the queue inside the caller's transaction: it exists exactly if the change does. */
export async function enqueue(tx: Tx, queue: QueueName, payload: JobPayload): Promise<void> {
  const boss = await jobQueue();
  await boss.send(queue, payload, { db: fromPrisma(tx) });
}
