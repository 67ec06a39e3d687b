import { type TermSheet, type TermSheetInput, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";

/**
 * Terms of a filed strategic alliance (Information Systems Associates and Rubicon Software, 15 April 2009, SEC
 * exhibit, in CUAD under CC BY 4.0), entered from Rubicon's side as a user would.
 */
const input: TermSheetInput = {
  schemaVersion: 2,
  parties: {
    parties: [
      { id: "rubicon", name: "Rubicon Software Group plc", side: "us", role: "licensor" },
      {
        id: "isa",
        name: "Information Systems Associates, Inc.",
        side: "them",
        role: "reseller",
        jurisdiction: "Florida",
      },
    ],
    products: ["Rubicon Offerings and Documentation"],
    territories: ["United States"],
    effectiveOn: "2009-04-15",
  },
  revenueShare: {
    streams: [
      {
        id: "profit",
        model: "percentage",
        name: "Projects with contract services",
        payer: "isa",
        basis: "profit",
        recoupedFirst: { amount: "100000", currency: "GBP" },
        remainderTo: "isa",
        shares: [{ id: "r", party: "rubicon", percent: "30" }],
      },
    ],
  },
  intellectualProperty: {
    foreground: [
      {
        id: "works",
        kind: "joint",
        description: "Work product made by Rubicon, alone or with others, as services for ISA.",
        ownership: "one_party",
        owner: "isa",
      },
    ],
  },
  exclusivity: {
    kind: "grants",
    grants: [
      {
        id: "us-licence",
        bound: "rubicon",
        beneficiary: "isa",
        products: ["Rubicon Offerings"],
        geographies: ["United States"],
        channels: ["Resale", "Sublicensing to distributors, manufacturers and integrators"],
        fromOn: "2009-04-15",
        carveOuts: ["Exclusions in section 2.4"],
        sunset: "ends_with_agreement",
      },
    ],
  },
  termExit: {
    initialTerm: "P3Y",
    renewal: { kind: "automatic", period: "P1Y", noticePeriod: "P90D" },
  },
  law: {
    governingLaw: "Florida",
    liability: {
      cap: "amount",
      capAmount: { amount: "200000", currency: "GBP" },
      mutual: true,
      carveOuts: ["Breach of section 8", "Claims for monies due"],
      excludedDamages: ["Special", "Indirect", "Consequential", "Exemplary", "Punitive", "Incidental"],
    },
    safeguards: {
      nonCompete: {
        exists: true,
        promises: [
          {
            id: "n1",
            bound: "rubicon",
            breadth: "named_segment",
            scope: "ISA Competing Business in the ISA Geographic Area.",
            period: "P3Y",
          },
        ],
      },
      assignment: "with_consent",
    },
  },
};

/** A real agreement, incomplete as filed terms are, with the red flags its weaker side should have seen. */
export const filedAllianceSheet: TermSheet = termSheetSchema.parse(input);
