import { type TermSheet, type TermSheetInput, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";

/** Terms of a filed hosting agreement (Tadeo E-Commerce and Diplomat Direct Marketing, 1 June 1999, SEC exhibit with prices left out, in CUAD under CC BY 4.0), in our own words. */
const input: TermSheetInput = {
  schemaVersion: 2,
  parties: {
    parties: [
      {
        id: "tadeo",
        name: "Tadeo E-Commerce Corp.",
        side: "us",
        role: "service_provider",
        jurisdiction: "Delaware",
        noticeAddress: "New York",
      },
      {
        id: "diplomat",
        name: "Diplomat Direct Marketing Corporation",
        side: "them",
        role: "customer",
        jurisdiction: "Delaware",
        noticeAddress: "Teaneck, New Jersey",
      },
    ],
    purpose: "Tadeo hosts and maintains the shops through which Diplomat's customers order.",
    products: ["Hosting of shop sites"],
    effectiveOn: "1999-06-01",
  },
  revenueShare: {
    streams: [
      {
        id: "fee",
        model: "minimum_guarantee",
        name: "Monthly fee for each site",
        payer: "diplomat",
        recipient: "tadeo",
        guaranteedPer: "month",
      },
    ],
    payment: { trigger: "customer_invoice", netDays: 30, lateInterestPercent: "15", statements: "monthly" },
  },
  intellectualProperty: {
    backgroundStaysWithOwner: true,
    foreground: [
      {
        id: "host",
        kind: "deliverables",
        description: "Software, data and methods Tadeo makes or uses for the service.",
        ownership: "one_party",
        owner: "tadeo",
        licensed: false,
      },
    ],
  },
  exclusivity: { kind: "none" },
  termExit: {
    initialTerm: "P12M",
    renewal: { kind: "any_option", period: "P1Y", noticePeriod: "P60D", times: 1 },
    terminationForCause: { cureDays: 5 },
    terminationForConvenience: { by: "either", noticePeriod: "P60D" },
    insolvencyEnds: true,
    changeOfControl: "right_to_end",
    changeOfControlOf: "diplomat",
    linkedAgreements: [
      { id: "web", title: "Web design and consulting agreement of the same day", effect: "right_to_end" },
    ],
    exitPayments: [
      {
        id: "rest",
        payer: "diplomat",
        when: "Diplomat ends it without a right to",
        description: "The fees of the rest of the term.",
      },
    ],
    survival: ["Confidentiality", "Intellectual property", "Disputes"],
    otherTerms: [
      {
        id: "threshold",
        heading: "Change of control",
        text: "Counts from 20 percent of the votes; the founders' trust is excepted. Notice 60 days.",
      },
    ],
  },
  compliance: { records: { auditAllowed: true, noticePeriod: "P7D" } },
  law: {
    governingLaw: "New York",
    venue: "New York County",
    arbitration: { agreed: true, rules: "AAA Rules", seat: "New York", arbitrators: 1 },
    injunctiveRelief: true,
    notices: { means: "courier", effectAfterDays: 3 },
    safeguards: {
      nonCompete: { exists: false },
      assignment: "with_consent",
      assignmentByParty: [{ id: "a1", party: "tadeo", rule: "to_affiliates" }],
    },
  },
};

export const filedHostingSheet: TermSheet = termSheetSchema.parse(input);
