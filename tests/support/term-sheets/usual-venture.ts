import type { TermSheetInput } from "@/lib/domain/term-sheet/term-sheet";

/** A venture by contract with two seats each, a tie that goes to an arbitrator, and eighteen months' exit notice (S4). */
export const usualVenture = (first: string, second: string) =>
  ({
    form: "contract",
    entity: {
      name: "Frostline",
      business: "Operates the cold-chain exchange for pharmaceutical wholesalers; develops no sensors.",
    },
    equity: [
      {
        id: "e1",
        party: first,
        percent: "50",
        contribution: "intellectual_property",
        capital: { amount: "1200000", currency: "EUR" },
        description: "A licence for the Cold-Chain Module 5.2 in the venture’s field.",
        dueOn: "2027-07-31",
      },
      {
        id: "e2",
        party: second,
        percent: "50",
        contribution: "cash",
        capital: { amount: "1200000", currency: "EUR" },
        dueOn: "2027-07-31",
      },
    ],
    capital: { further: "unanimous_only", limit: { amount: "3000000", currency: "EUR" }, dilutes: true },
    board: { cadence: "quarterly", quorum: "One member named by each party", castingVote: "none" },
    boardSeats: [
      { id: "b1", party: first, seats: 2 },
      { id: "b2", party: second, seats: 2 },
    ],
    management: { chiefExecutive: "Named by the board for three years" },
    reservedMatters: ["Budget", "Loans above 100,000 EUR", "New members", "Sale of the business"],
    deadlock: { withinBusinessDays: 20, end: "arbitrator" },
    transfer: { rule: "free_after_offer", lockIn: "P2Y", firstRefusalDays: 30, tagAlong: true },
    exit: {
      noticePeriod: "P18M",
      causes: ["Insolvency", "Change of control to a competitor"],
      valuation: "fair_value",
    },
    distributions: { rule: "by_equity", cadence: "yearly", minimumPercent: "40" },
    accounts: { yearEnd: "31 December", information: "Monthly figures within 15 days." },
  }) satisfies TermSheetInput["jointVenture"];
