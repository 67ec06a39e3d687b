import { makeDraftPdf } from "@/lib/features/drafts/commands/make-draft-pdf";
import { giveUpImport } from "@/lib/features/partners/commands/give-up-import";
import { giveUpUndoImport } from "@/lib/features/partners/commands/give-up-undo-import";
import { runImport } from "@/lib/features/partners/commands/run-import";
import { runUndoImport } from "@/lib/features/partners/commands/run-undo-import";
import { checkWalls } from "@/lib/platform/db/boot-check";
import { env } from "@/lib/platform/env";
import { type JobDefinition, startWorkers } from "@/lib/platform/jobs/worker";
import { log } from "@/lib/platform/log";
import { deliverLetter } from "@/lib/platform/mail/deliver";

/** Every job of the desk: which queue, as whom, and what is done. */
const jobDefinitions: readonly JobDefinition[] = [
  { queue: "send_mail", actor: "send_mail", handle: deliverLetter },
  { queue: "render_pdf", actor: "render_document", handle: makeDraftPdf },
  { queue: "import_partners", actor: "import", handle: runImport },
  { queue: "undo_import", actor: "import", handle: runUndoImport },
  { queue: "import_given_up", actor: "import", handle: giveUpImport },
  { queue: "undo_given_up", actor: "import", handle: giveUpUndoImport },
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
