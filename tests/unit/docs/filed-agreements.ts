/** What entering filed agreements taught: what became a term, and what stays free text, with the reason. */
export type FiledLesson = { agreement: string; added: readonly string[]; notTyped: readonly string[] };

export const filedLessons: readonly FiledLesson[] = [
  {
    agreement: "Strategic alliance, 2009 (Information Systems Associates, Rubicon Software)",
    added: ["law.safeguards.nonCompete.promises"],
    notTyped: [
      "A profit share of services whose cost each party reports itself: the basis is typed, the cost list is not",
    ],
  },
  {
    agreement: "Strategic alliance, 2017 (Cool Technologies, Veteran Technology Group)",
    added: ["governance.contacts", "parties.otherTerms", "termExit.otherTerms"],
    notTyped: [
      "An end at the later of a period and the last open project: written as an other term",
      "Billing the client for the other party's work: written as an other term",
    ],
  },
  {
    agreement: "Reseller, 2017 (Bravatek Solutions, i3 Integrative Creative Solutions)",
    added: ["exclusivity.grants[].tailAfterEnd", "law.liability.protects"],
    notTyped: [
      "A discount that lies between 7 and 10 percent: the lower end is typed, the range is an other term",
      "A time to cure counted in business days: entered as 21 days",
    ],
  },
  {
    agreement: "Joint venture, 2020 (Kiromic Biopharma, Molipharma)",
    added: ["parties.conditions", "jointVenture.form", "termExit.exitPayments", "compliance.insurance"],
    notTyped: [
      "Economic rights split by territory: two exclusive grants and a stream; a stream has no territory of its own",
      "Consent to a publication by 30 days of silence: written as an other term",
      "Royalties and the term were left out of the public copy: gaps, not zeros",
    ],
  },
  {
    agreement: "Development, 2019 (VGrab Asia and three developers)",
    added: [
      "intellectualProperty.foreground[].passesWhen",
      "governance.acceptance",
      "governance.changeControl",
    ],
    notTyped: [
      "Milestones counted in weeks after signing: the weeks are typed as a measure, the day follows from signing",
    ],
  },
  {
    agreement: "Content licence, 2006 (Data Call Technologies, plan_b media)",
    added: ["intellectualProperty.marks.uses"],
    notTyped: [],
  },
  {
    agreement: "Co-branding, 1999 (i-Escrow, 2TheMart.com)",
    added: [
      "termExit.runsFrom",
      "law.safeguards.confidentiality.existingAgreementOn",
      "termExit.forceMajeureDays",
    ],
    notTyped: [
      "A fee of 0.025 percent of the average transaction of the quarter before, per inquiry: a formula, written as an other term",
    ],
  },
  {
    agreement: "Distributor, 2011 (Lucid)",
    added: [
      "goToMarket.minimums",
      "exclusivity.grants[].nature",
      "termExit.changeOfControlOf",
      "law.safeguards.subcontracting",
    ],
    notTyped: [
      "Letter of credit and delivery ex works: written as other terms, this product sells no goods",
      "Duties of a maker of medical devices (incidents, recalls): written as an other term",
    ],
  },
  {
    agreement: "Sales and marketing, 2017 (Imprimis Pharmaceuticals, SightLife Surgical)",
    added: ["law.safeguards.assignmentByParty", "compliance.insurance", "compliance.warranties"],
    notTyped: ["Milestones paid in shares of the company: an amount is money here, so an other term says it"],
  },
  {
    agreement: "Hosting, 1999 (Tadeo E-Commerce, Diplomat Direct Marketing)",
    added: [
      "termExit.linkedAgreements",
      "termExit.renewal.optionHolder",
      "termExit.renewal.times",
      "compliance.records",
    ],
    notTyped: [
      "A fixed monthly fee: entered as a guaranteed amount per month, a stream of plain fees does not exist",
      "A threshold of 20 percent of the votes for a change of control: written as an other term",
    ],
  },
  {
    agreement: "Licence and maintenance, 2000 (Garman Routing Systems, Sparkling Spring Water)",
    added: ["termExit.openEnded", "intellectualProperty.escrow", "governance.acceptance"],
    notTyped: [
      "A licence that becomes perpetual and free when the licensor breaks the agreement: use after release says it in words",
      "Support hours and times outside an interface: written as an other term",
    ],
  },
];
