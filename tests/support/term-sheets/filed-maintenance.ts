import { type TermSheet, type TermSheetInput, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";

/** Terms of a filed software licence and maintenance agreement (Garman Routing Systems and Sparkling Spring Water, May 2000, SEC exhibit, in CUAD under CC BY 4.0), in our own words. */
const input: TermSheetInput = {
  schemaVersion: 2,
  parties: {
    parties: [
      {
        id: "garman",
        name: "Garman Routing Systems, Inc.",
        side: "us",
        role: "licensor",
        noticeAddress: "Saskatoon, Canada",
      },
      {
        id: "sparkling",
        name: "Sparkling Spring Water Group Limited",
        side: "them",
        role: "licensee",
        noticeAddress: "Dartmouth, Nova Scotia",
      },
    ],
    purpose:
      "Sparkling runs its delivery routes with Garman's software at its own sites; Garman maintains it.",
    products: ["Routing software", "Documentation"],
  },
  intellectualProperty: {
    backgroundStaysWithOwner: true,
    background: [
      {
        id: "software",
        owner: "garman",
        title: "Routing software and documentation",
        licensed: true,
        licensee: "sparkling",
        licenceExclusive: false,
        licenceField: "Own use at the listed sites, affiliates included",
        licenceTerm: "perpetual",
        sublicensing: "none",
      },
    ],
    foreground: [
      { id: "improvements", kind: "improvements", ownership: "background_owner", licensed: false },
    ],
    escrow: {
      agreed: true,
      depositor: "garman",
      beneficiary: "sparkling",
      agent: "Sparkling itself, on each of its machines",
      material: ["Source code", "Documentation", "Tools to build it", "Explanation of the build"],
      updates: "each_release",
      releasedIf: ["Sparkling ends the agreement because of Garman's breach", "Garman stops support"],
      useAfterRelease:
        "To use, change and improve the software for its own business, without end and without fees.",
    },
  },
  governance: {
    contacts: [
      { id: "g", party: "garman", duty: "project_manager" },
      { id: "s", party: "sparkling", duty: "project_manager" },
    ],
    acceptance: {
      testBusinessDays: 30,
      criteria: "The software does what its specification says in normal business.",
      fixBusinessDays: 45,
      silence: "accepted",
      rejection: "Sparkling may return the software and gets back all it paid.",
    },
    otherTerms: [
      {
        id: "support",
        heading: "Support",
        text: "Telephone support in business hours and a pager outside them; what is not solved in two business days goes to repair, without further fee.",
      },
    ],
  },
  termExit: {
    openEnded: true,
    renewal: { kind: "automatic", period: "P1Y" },
    terminationForCause: { cureDays: 30 },
    terminationForConvenience: { by: "them", noticePeriod: "P90D" },
    insolvencyEnds: true,
    survival: ["Intellectual property", "Confidentiality", "Liability", "Use of the source code"],
  },
  compliance: {
    warranties: [
      { id: "works", by: "garman", subject: "conformity", period: "P1Y", remedy: "Repair without fee" },
      { id: "title", by: "garman", subject: "title" },
    ],
  },
  law: {
    governingLaw: "Nova Scotia",
    venue: "Nova Scotia",
    liability: {
      cap: "none",
      mutual: true,
      carveOuts: ["Infringement of intellectual property", "Breach of confidentiality"],
      excludedDamages: ["Special", "Indirect", "Consequential", "Lost profits", "Lost data"],
    },
    indemnities: [{ id: "i1", by: "garman", subject: "ip_infringement" }],
    safeguards: { nonSolicitMonths: 12, assignment: "with_consent" },
  },
};

export const filedMaintenanceSheet: TermSheet = termSheetSchema.parse(input);
