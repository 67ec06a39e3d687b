import { type TermSheet, type TermSheetInput, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";

/** Terms of a filed strategic alliance (Cool Technologies and Veteran Technology Group, 26 May 2017, SEC exhibit, in CUAD under CC BY 4.0), in our own words. */
const input: TermSheetInput = {
  schemaVersion: 2,
  parties: {
    parties: [
      { id: "cool", name: "Cool Technologies, Inc.", side: "us", role: "platform", jurisdiction: "Nevada" },
      {
        id: "vet",
        name: "Veteran Technology Group, LLC",
        side: "them",
        role: "integrator",
        jurisdiction: "Missouri",
      },
    ],
    purpose: "Each party markets the other's services to its clients and delivers its own.",
    products: ["Mobile generation and related services", "Management consulting and GAIT software"],
    effectiveOn: "2017-05-26",
    otherTerms: [
      {
        id: "billing",
        heading: "Billing",
        text: "A party may bill its client for the other's services; the other then bills it the amount agreed for the engagement.",
      },
      {
        id: "government",
        heading: "Government sales",
        text: "Sales to government bodies follow the federal rules on billing and payment.",
      },
    ],
  },
  intellectualProperty: {
    backgroundStaysWithOwner: true,
    foreground: [
      { id: "work", kind: "independent", ownership: "creator", licensed: false },
      { id: "methods", kind: "methods", ownership: "creator", licensed: false },
    ],
    marks: { licensed: false },
  },
  governance: {
    contacts: [
      { id: "c1", party: "cool", duty: "executive_sponsor" },
      { id: "c2", party: "vet", duty: "executive_sponsor" },
    ],
  },
  termExit: {
    initialTerm: "P5Y",
    renewal: { kind: "automatic", period: "P1Y", noticePeriod: "P30D" },
    terminationForConvenience: { by: "either", noticePeriod: "P60D" },
    otherTerms: [
      {
        id: "projects",
        heading: "Running projects",
        text: "If a client project billed by one party is still open after five years, the agreement ends when it is finished and paid.",
      },
    ],
  },
  law: {
    governingLaw: "Missouri",
    indemnities: [
      {
        id: "i1",
        by: "cool",
        subject: "gross_negligence",
        scope: "Its own negligence or wilful misconduct only.",
      },
      {
        id: "i2",
        by: "vet",
        subject: "gross_negligence",
        scope: "Its own negligence or wilful misconduct only.",
      },
    ],
    notices: { means: "registered_post", effectAfterDays: 3 },
    safeguards: { nonSolicitMonths: 6, assignment: "with_consent" },
  },
};

export const filedStrategicAllianceSheet: TermSheet = termSheetSchema.parse(input);
