import type { SectionText } from "../catalogue-entry";
import { when } from "../catalogue-entry";

const renewing = when("termExit.renewal.kind", "automatic", "by_agreement");
const automatic = when("termExit.renewal.kind", "automatic");
const convenience = when("termExit.terminationForConvenience.by", "either", "us", "them");

export const termExitText: SectionText = {
  section: "termExit",
  label: "Term and exit",
  intro: "How long it runs, whether it goes on by itself, and how either side leaves in good order.",
  approvers: ["legal"],
  terms: [
    {
      path: "termExit.initialTerm",
      label: "Initial term",
      help: "Length of the first term. One to three years is usual.",
      example: "18 months",
      approvers: ["executive", "legal"],
      required: "always",
    },
    {
      path: "termExit.renewal.kind",
      label: "Renewal",
      help: "Whether the agreement goes on after the first term.",
      example: "By agreement",
      options: {
        none: "Ends by itself",
        automatic: "By itself, unless notice is given",
        by_agreement: "By agreement",
      },
      required: "always",
    },
    {
      path: "termExit.renewal.period",
      label: "Renewed for",
      help: "Length of each further term.",
      example: "12 months",
      shownWhen: renewing,
      required: "always",
    },
    {
      path: "termExit.renewal.noticePeriod",
      label: "Notice against renewal",
      help: "How long before the end notice must be given.",
      example: "60 days",
      shownWhen: automatic,
      required: "always",
    },
    {
      path: "termExit.renewal.performanceMinimum.metric",
      label: "Renews only if: measure",
      help: "What must be reached for the agreement to renew by itself.",
      example: "Net revenue in the last contract year",
      approvers: ["executive", "legal"],
      shownWhen: automatic,
    },
    {
      path: "termExit.renewal.performanceMinimum.target",
      label: "Renews only if: target",
      help: "The figure to reach.",
      example: "250000",
      approvers: ["executive", "legal"],
      shownWhen: automatic,
    },
    {
      path: "termExit.renewal.performanceMinimum.unit",
      label: "Renews only if: unit",
      help: "What the figure counts.",
      example: "EUR",
      approvers: ["executive", "legal"],
      shownWhen: automatic,
    },
    {
      path: "termExit.terminationForCause.cureDays",
      label: "Time to cure a breach",
      help: "Days to put a serious breach right before the other side may end the agreement.",
      example: "30",
      unit: "days",
      required: "always",
    },
    {
      path: "termExit.terminationForCause.causes",
      label: "Causes",
      help: "What counts as cause beside a serious breach, one per line.",
      example: "Three missed quarterly payments; loss of the required certification",
    },
    {
      path: "termExit.terminationForConvenience.by",
      label: "Who may end it without cause",
      help: "Which side may leave with notice only.",
      example: "Either side",
      options: {
        neither: "Nobody",
        either: "Either side",
        us: "Only our company",
        them: "Only the counterparty",
      },
      required: "always",
    },
    {
      path: "termExit.terminationForConvenience.noticePeriod",
      label: "Notice without cause",
      help: "Time between notice and end.",
      example: "90 days",
      shownWhen: convenience,
      required: "always",
    },
    {
      path: "termExit.insolvencyEnds",
      label: "May insolvency end it?",
      help: "Whether a party may end the agreement when another becomes insolvent.",
      example: "Yes",
    },
    {
      path: "termExit.changeOfControl",
      label: "Change of control",
      help: "What follows when a party is bought.",
      example: "Right to end if a competitor buys",
      options: {
        no_effect: "No effect",
        notice: "Notice only",
        consent: "Consent needed",
        right_to_end: "Right to end",
        right_to_end_if_competitor: "Right to end if a competitor buys",
      },
      required: ["oem", "joint_venture", "joint_development", "api_licence"],
    },
    {
      path: "termExit.survival",
      label: "What survives the end",
      help: "Duties that go on after the end, one per line.",
      example: "Confidentiality; intellectual property; payments earned",
      required: "always",
    },
    {
      path: "termExit.windDown.period",
      label: "Wind-down",
      help: "Time after the end in which running business is finished.",
      example: "90 days",
    },
    {
      path: "termExit.windDown.customerTransition",
      label: "Customers after the end",
      help: "Who looks after shared customers and how they are told.",
      example: "Harbourline takes over support on the last day; customers are told jointly 60 days before.",
    },
  ],
};
