import { type TermSheet, type TermSheetInput, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";

/** Terms of a filed development agreement (VGrab Asia and three developers, 5 March 2019, SEC exhibit, in CUAD under CC BY 4.0), in our own words. */
const input: TermSheetInput = {
  schemaVersion: 2,
  parties: {
    parties: [
      { id: "vgrab", name: "VGrab Asia Ltd.", side: "us", role: "customer", jurisdiction: "Hong Kong" },
      {
        id: "lead",
        name: "The lead developer",
        side: "them",
        role: "developer",
        legalForm: "Private person",
      },
      {
        id: "second",
        name: "The second developer",
        side: "third",
        role: "developer",
        legalForm: "Private person",
      },
      {
        id: "third-developer",
        name: "The third developer",
        side: "third",
        role: "developer",
        legalForm: "Private person",
      },
    ],
    purpose: "The developers build a Chinese coffee shop application with its back end.",
    products: ["Mobile application for iOS and Android", "Mini program with shop and payment"],
    territories: ["China"],
    effectiveOn: "2019-03-05",
  },
  revenueShare: {
    streams: [
      {
        id: "lead",
        model: "milestone",
        name: "Lead developer",
        payer: "vgrab",
        recipient: "lead",
        milestones: [
          {
            id: "done",
            name: "Handover",
            criterion: "All parts live and handed over.",
            amount: { amount: "100000", currency: "USD" },
          },
        ],
      },
      {
        id: "second",
        model: "milestone",
        name: "Developer",
        payer: "vgrab",
        recipient: "second",
        milestones: [
          {
            id: "done",
            name: "Handover",
            criterion: "All parts live and handed over.",
            amount: { amount: "50000", currency: "USD" },
          },
        ],
      },
      {
        id: "third-developer",
        model: "milestone",
        name: "Developer",
        payer: "vgrab",
        recipient: "third-developer",
        milestones: [
          {
            id: "done",
            name: "Handover",
            criterion: "All parts live and handed over.",
            amount: { amount: "50000", currency: "USD" },
          },
        ],
      },
    ],
    payment: { trigger: "milestone_accepted", netDays: 7, currency: "USD" },
  },
  intellectualProperty: {
    foreground: [
      {
        id: "all",
        kind: "deliverables",
        ownership: "one_party",
        owner: "vgrab",
        passesWhen: "on_payment",
        licensed: false,
      },
    ],
  },
  goToMarket: {
    commitments: [
      {
        id: "alpha",
        kind: "product_work",
        party: "lead",
        description: "First alpha release of front end and part of the back end.",
        metric: "Weeks after signing",
        target: "6",
        unit: "weeks",
      },
      {
        id: "live",
        kind: "product_work",
        party: "lead",
        description: "Live and handed over.",
        metric: "Weeks after signing",
        target: "24",
        unit: "weeks",
      },
    ],
  },
  governance: {
    contacts: [{ id: "lead", party: "lead", duty: "project_manager" }],
    bodies: [{ id: "call", name: "Status call", kind: "working_team", cadence: "weekly" }],
    changeControl: { inWriting: true, decidedBy: "all_parties" },
    acceptance: {
      criteria: "All reported faults are put right and the stores have accepted the applications.",
    },
  },
  termExit: {
    initialTerm: "P6M",
    renewal: { kind: "by_agreement" },
    terminationForConvenience: { by: "either", noticePeriod: "P2W" },
    exitPayments: [
      {
        id: "prorata",
        payer: "vgrab",
        when: "VGrab ends it before the work is done",
        description: "The part of the fee that fits the work done.",
      },
    ],
  },
  compliance: {
    warranties: [
      {
        id: "bugs",
        by: "lead",
        subject: "conformity",
        statement: "Faults in the code are put right free of charge.",
        period: "P3M",
      },
    ],
  },
  law: { governingLaw: "Hong Kong", arbitration: { agreed: true }, notices: { language: "English" } },
};

export const filedDevelopmentSheet: TermSheet = termSheetSchema.parse(input);
