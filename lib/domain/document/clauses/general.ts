import type { ClauseModule } from "../clause-module";
import { provision } from "../drafting";
import { defined, runs } from "../runs";

/** What holds every agreement together. */
export const general: ClauseModule = {
  key: "general",
  heading: "General",
  models: "all",
  terms: [],
  build: () => ({
    children: [
      provision(
        "general.whole",
        "Whole agreement",
        runs(
          "This ",
          defined("Agreement"),
          " with its schedules is all the parties agreed on its subject and replaces what was said or written before.",
        ),
      ),
      provision(
        "general.changes",
        "Changes",
        runs("Changes and waivers are valid only in writing and signed by every party."),
      ),
      provision(
        "general.severance",
        "If a part fails",
        runs(
          "If a provision is invalid the rest stands, and the parties replace it by one that comes closest to its purpose.",
        ),
      ),
      provision(
        "general.signing",
        "Signing",
        runs("It may be signed electronically and in several copies, which together are one document."),
      ),
    ],
  }),
};
