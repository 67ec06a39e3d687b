import { type TermSheet, type TermSheetInput, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";

/** Terms of a filed joint venture (Kiromic Biopharma and Molipharma, 2 April 2020, SEC exhibit with figures left out, in CUAD under CC BY 4.0), in our own words. */
const input: TermSheetInput = {
  schemaVersion: 2,
  parties: {
    parties: [
      {
        id: "kiromic",
        name: "Kiromic Biopharma, Inc.",
        side: "us",
        role: "developer",
        jurisdiction: "Delaware",
      },
      { id: "molipharma", name: "Molipharma S.r.l.", side: "them", role: "developer", jurisdiction: "Italy" },
    ],
    purpose: "Research and clinical development of two programmes: ovarian cancer and Covid-19.",
    products: ["Oncology programme", "Covid-19 programme"],
    conditions: [
      {
        id: "listing",
        condition: "The shares of Kiromic are listed",
        party: "kiromic",
        ifNotMet: "Its further contributions are not yet due",
      },
    ],
    effectiveOn: "2020-04-02",
  },
  revenueShare: {
    streams: [
      {
        id: "italy",
        model: "royalty",
        name: "Ovarian cancer results, Italy",
        payer: "kiromic",
        recipient: "molipharma",
        royaltyKind: "percent",
      },
      {
        id: "europe",
        model: "royalty",
        name: "Ovarian cancer results, Europe",
        payer: "kiromic",
        recipient: "molipharma",
        royaltyKind: "percent",
      },
      { id: "world", model: "percentage", name: "Covid-19 results outside Europe and the United States" },
    ],
  },
  intellectualProperty: {
    background: [
      {
        id: "vaccine",
        owner: "kiromic",
        title: "Vaccine patents and know-how",
        licensed: true,
        licenceExclusive: true,
        licenceField: "Covid-19",
        licenceTerm: "agreement_term",
      },
    ],
    foreground: [{ id: "results", kind: "joint", ownership: "joint" }],
    otherTerms: [
      {
        id: "publication",
        heading: "Publication",
        text: "Molipharma may publish; it sends the text to Kiromic, whose silence for 30 days is consent. The same holds the other way round.",
      },
    ],
  },
  exclusivity: {
    kind: "grants",
    grants: [
      {
        id: "eu",
        bound: "kiromic",
        beneficiary: "molipharma",
        products: ["Covid-19 programme"],
        geographies: ["Europe"],
        fromOn: "2020-04-02",
        sunset: "ends_with_agreement",
      },
      {
        id: "us",
        bound: "molipharma",
        beneficiary: "kiromic",
        products: ["Covid-19 programme"],
        geographies: ["United States"],
        fromOn: "2020-04-02",
        sunset: "ends_with_agreement",
      },
    ],
  },
  goToMarket: {
    commitments: [
      {
        id: "oncology",
        kind: "product_work",
        party: "kiromic",
        description: "Kiromic bears all costs of the oncology programme.",
      },
      {
        id: "covid",
        kind: "product_work",
        party: "molipharma",
        description: "Molipharma bears all costs of the Covid-19 programme.",
      },
      {
        id: "site",
        kind: "product_work",
        party: "molipharma",
        description:
          "Molipharma sees to it that the university hospital is the site of the trials and gives the samples.",
      },
    ],
  },
  governance: {
    bodies: [
      {
        id: "steering",
        name: "Steering committee",
        kind: "steering",
        members: ["Two members of each party"],
        tasks: "Sets the aims and general guidelines.",
      },
      {
        id: "technical",
        name: "Technical committee",
        kind: "technical",
        cadence: "quarterly",
        members: ["One member of each party for each programme"],
        tasks: "Checks progress and spending, proposes projects.",
      },
    ],
    reports: [
      {
        id: "half-year",
        party: "molipharma",
        title: "Report of the technical committee",
        cadence: "half_yearly",
      },
    ],
  },
  jointVenture: {
    form: "contract",
    equity: [
      { id: "e1", party: "kiromic", percent: "50", contribution: "intellectual_property" },
      { id: "e2", party: "molipharma", percent: "50", contribution: "other" },
    ],
    management: { leads: "molipharma" },
    distributions: { rule: "fixed_shares" },
  },
  dataPrivacy: { personalData: true, roles: "independent_controllers", laws: ["GDPR"] },
  termExit: {
    renewal: { kind: "automatic", noticePeriod: "P1Y" },
    terminationForCause: {
      causes: [
        "Breach of confidentiality",
        "A change of the scope that was not agreed",
        "Duties not kept, payments included",
      ],
    },
    insolvencyEnds: true,
    exitPayments: [
      {
        id: "withdrawal",
        payer: "kiromic",
        when: "Withdrawal, or an end through its default",
        description: "What Molipharma has spent and committed on running programmes.",
      },
    ],
    survival: ["Intellectual property", "Economic rights"],
    otherTerms: [
      {
        id: "withdrawal",
        heading: "Withdrawal",
        text: "A party may withdraw for serious reasons with 30 days' notice.",
      },
    ],
  },
  compliance: {
    antiBribery: { confirmed: true },
    insurance: [
      { id: "k", party: "kiromic", cover: "Civil liability for its staff" },
      { id: "m", party: "molipharma", cover: "Civil liability for its staff" },
    ],
  },
  law: {
    governingLaw: "Italy",
    arbitration: { agreed: true, rules: "ICC Rules", seat: "Paris", language: "English" },
    injunctiveRelief: true,
    safeguards: { assignment: "with_consent" },
  },
};

export const filedJointVentureSheet: TermSheet = termSheetSchema.parse(input);
