import type { ClauseModule } from "../clause-module";
import { provision } from "../drafting";
import { defined, runs } from "../runs";

/** Authority, bribery, sanctions and export (S4 §3.1). */
export const compliance: ClauseModule = {
  key: "compliance",
  heading: "Compliance",
  models: "all",
  terms: [],
  build: () => ({
    children: [
      provision(
        "compliance.authority",
        "Authority",
        runs(
          "Each party confirms that it may enter into this ",
          defined("Agreement"),
          " and that whoever signs for it may bind it.",
        ),
      ),
      provision(
        "compliance.bribery",
        "Bribery",
        runs(
          "No party gives, promises, asks for or takes an undue advantage. Each keeps the anti-bribery laws that apply to it.",
        ),
      ),
      provision(
        "compliance.sanctions",
        "Sanctions and export",
        runs(
          "Each party confirms that no sanctions apply to it, and keeps sanctions and export control law in all it does under this ",
          defined("Agreement"),
          ".",
        ),
      ),
    ],
  }),
};
