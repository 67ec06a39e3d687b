import type { JobHandler } from "@/lib/platform/jobs/worker";
import { endImport } from "./run-import";

/** After the last retry: the import ends as failed, so that its page says so and what it stored can be taken back. */
export const giveUpImport: JobHandler = (context, batchId) =>
  endImport(
    context,
    batchId,
    "The import stopped before its end: the desk tried again several times and could not go on. Take it back, or import the remaining rows as a file of their own.",
  );
