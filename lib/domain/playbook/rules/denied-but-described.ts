import { findEntry } from "../../term-sheet/catalogue";
import type { TermChange } from "../../term-sheet/changes";
import { isAnswered } from "../../term-sheet/completeness";
import { inSameRow } from "../../term-sheet/condition";
import { expandPath, getAt } from "../../term-sheet/path";
import type { TermSheet } from "../../term-sheet/term-sheet";
import type { Rule, RuleHit } from "../rule";

/** A question answered “no”, and the details that only make sense after a “yes”. */
const denials: readonly { question: string; words: string; details: readonly string[] }[] = [
  {
    question: "parties.pilot.planned",
    words: "No pilot is planned",
    details: [
      "parties.pilot.scope",
      "parties.pilot.startsOn",
      "parties.pilot.endsOn",
      "parties.pilot.successMeasure",
    ],
  },
  {
    question: "apiAccess.auditRights.allowed",
    words: "Usage may not be audited",
    details: [
      "apiAccess.auditRights.auditor",
      "apiAccess.auditRights.noticePeriod",
      "apiAccess.auditRights.timesPerYear",
      "apiAccess.auditRights.scope",
    ],
  },
  {
    question: "apiAccess.suspension.allowed",
    words: "Access may not be suspended",
    details: [
      "apiAccess.suspension.triggers",
      "apiAccess.suspension.noticePeriod",
      "apiAccess.suspension.liftedWhen",
    ],
  },
  {
    question: "revenueShare.audit.allowed",
    words: "Statements may not be audited",
    details: [
      "revenueShare.audit.noticePeriod",
      "revenueShare.audit.timesPerYear",
      "revenueShare.audit.lookback",
      "revenueShare.audit.costShiftPercent",
    ],
  },
  {
    question: "intellectualProperty.marks.licensed",
    words: "Names and logos may not be used",
    details: ["intellectualProperty.marks.guidelines"],
  },
  {
    question: "law.arbitration.agreed",
    words: "There is no arbitration",
    details: ["law.arbitration.rules", "law.arbitration.seat", "law.arbitration.arbitrators"],
  },
  {
    question: "law.safeguards.mostFavouredNation.granted",
    words: "Nobody is promised most-favoured terms",
    details: ["law.safeguards.mostFavouredNation.bound", "law.safeguards.mostFavouredNation.scope"],
  },
  {
    question: "law.safeguards.customerListAudit.allowed",
    words: "Nobody may look into a customer list",
    details: ["law.safeguards.customerListAudit.auditor", "law.safeguards.customerListAudit.scope"],
  },
  {
    question: "law.safeguards.nonCompete.exists",
    words: "Nobody promises not to compete",
    details: ["law.safeguards.nonCompete.promises"],
  },
  {
    question: "dealRegistration.used",
    words: "Opportunities are not registered",
    details: [
      "dealRegistration.windowBusinessDays",
      "dealRegistration.answerBusinessHours",
      "dealRegistration.protectionDays",
      "dealRegistration.criteria",
    ],
  },
  {
    question: "dealRegistration.extension.allowed",
    words: "Protection is not extended",
    details: ["dealRegistration.extension.days", "dealRegistration.extension.times"],
  },
  {
    question: "dealRegistration.audit.allowed",
    words: "The register may not be audited",
    details: ["dealRegistration.audit.timesPerYear", "dealRegistration.audit.noticePeriod"],
  },
  {
    question: "intellectualProperty.escrow.agreed",
    words: "There is no escrow",
    details: [
      "intellectualProperty.escrow.agent",
      "intellectualProperty.escrow.material",
      "intellectualProperty.escrow.releasedIf",
    ],
  },
  {
    question: "compliance.records.auditAllowed",
    words: "Records may not be audited",
    details: ["compliance.records.noticePeriod", "compliance.records.timesPerYear"],
  },
];

/** A list of rows is emptied row by row, any other answer taken away. */
function takingOut(sheet: TermSheet, path: string): TermChange[] {
  const value = getAt(sheet, path);
  if (findEntry(path)?.kind !== "rows" || !Array.isArray(value))
    return [{ op: "set", path, value: null, base: value }];
  return (value as { id: string }[]).map((row) => ({ op: "remove", path: `${path}[${row.id}]`, base: row }));
}

function hitsOf(sheet: TermSheet, { question, words, details }: (typeof denials)[number]): RuleHit[] {
  return expandPath(sheet, question)
    .filter((path) => getAt(sheet, path) === false)
    .flatMap((path) => {
      const answered = details
        .map((detail) => inSameRow(detail, path))
        .filter((detail) => isAnswered(getAt(sheet, detail)));
      if (answered.length === 0) return [];
      return [
        {
          path,
          message: `${words}, it says here, but ${answered.length === 1 ? "a detail" : `${answered.length} details`} of it ${answered.length === 1 ? "is" : "are"} given.`,
          relatedPaths: answered,
          fix: {
            label: "Take the details out",
            changes: answered.flatMap((detail) => takingOut(sheet, detail)),
          },
        },
      ];
    });
}

export const deniedButDescribed: Rule = {
  id: "denied-but-described",
  title: "Answered no, then described",
  severity: "contradiction",
  source: "house",
  explanation: "A reader who finds the details will believe that the answer was yes.",
  howToFix: "Answer yes, or take the details out.",
  signOff: ["legal"],
  check: (sheet) => denials.flatMap((denial) => hitsOf(sheet, denial)),
  examples: {
    bad: {
      text: "No audit. The audit happens once a year with 20 days’ notice.",
      terms: { revenueShare: { audit: { allowed: false, timesPerYear: 1, noticePeriod: "P20D" } } },
    },
    good: {
      text: "The audit happens once a year with 20 days’ notice.",
      terms: { revenueShare: { audit: { allowed: true, timesPerYear: 1, noticePeriod: "P20D" } } },
    },
  },
};
