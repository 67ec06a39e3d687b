import type { PartnershipModel } from "../../deal/partnership-model";
import type { TermText } from "../catalogue-entry";
import type { SectionKey } from "../term-sheet";

/** Whose draft a section began with: a note beside the terms, shown with its section. */
export const paperText = (section: SectionKey, models?: readonly PartnershipModel[]): TermText => ({
  path: `paper.${section}`,
  label: "Whose paper",
  help: "Whose draft this section began with; a note for the desk that stands in no document.",
  example: "Our paper",
  options: { ours: "Our paper", theirs: "Their paper", both: "Both papers" },
  ...(models ? { models } : {}),
});
