import { makeDraftPdf } from "@/lib/features/drafts/commands/make-draft-pdf";
import { checkWalls } from "@/lib/platform/db/boot-check";
import { env } from "@/lib/platform/env";
import { type JobDefinition, startWorkers } from "@/lib/platform/jobs/worker";
import { log } from "@/lib/platform/log";
import { deliverLetter } from "@/lib/platform/mail/deliver";

/** Every job of the desk: which queue, as whom, and what is done. */
const jobDefinitions: readonly JobDefinition[] = [
  { queue: "send_mail", actor: "send_mail", handle: deliverLetter },
  { queue: "render_pdf", actor: "render_document", handle: makeDraftPdf },
];

/** What a server process does before it serves. A process that finds the walls broken ends here. */
export async function startServices(): Promise<void> {
  try {
    env();
    await checkWalls();
    await startWorkers(jobDefinitions);
    log.info("ready to serve");
  } catch (error) {
    log.fatal({ error: error instanceof Error ? error.message : error }, "not fit to serve");
    process.exit(1);
  }
}
