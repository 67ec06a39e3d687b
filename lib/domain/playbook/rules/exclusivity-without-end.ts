import type { TermSheet } from "../../term-sheet/term-sheet";
import type { Rule } from "../rule";
import { mayBindUs } from "../sides";

/** An agreement that ends by itself ends the exclusivity that lasts as long as it does. */
const agreementEnds = (sheet: TermSheet): boolean =>
  sheet.termExit.initialTerm !== undefined &&
  (sheet.termExit.renewal.kind === "none" || sheet.termExit.renewal.kind === "by_agreement");

export const exclusivityWithoutEnd: Rule = {
  id: "exclusivity-without-end",
  title: "Exclusivity without an end",
  severity: "red_flag",
  source: "S1",
  explanation: "Exclusivity that has no last day outlives the reason it was given for.",
  signOff: ["executive", "legal"],
  check: (sheet) =>
    sheet.exclusivity.kind === "none"
      ? []
      : sheet.exclusivity.grants
          .filter((grant) => mayBindUs(sheet, grant.bound) && grant.untilOn === undefined)
          .filter((grant) => !(grant.sunset === "ends_with_agreement" && agreementEnds(sheet)))
          .map((grant) => ({
            path: `exclusivity.grants[${grant.id}].untilOn`,
            message: "This exclusivity has no last day. Set one, inside the term of the agreement.",
            relatedPaths: [`exclusivity.grants[${grant.id}].sunset`, "termExit.renewal.kind"],
          })),
  examples: {
    bad: {
      text: "Exclusive from 1 February 2027.",
      terms: { exclusivity: { kind: "grants", grants: [{ id: "g", fromOn: "2027-02-01" }] } },
    },
    good: {
      text: "Exclusive from 1 February 2027 until 31 July 2028.",
      terms: {
        exclusivity: { kind: "grants", grants: [{ id: "g", fromOn: "2027-02-01", untilOn: "2028-07-31" }] },
      },
    },
  },
};
