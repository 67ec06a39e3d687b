import type { Rule } from "../rule";

const interim = /\b(?:interim|injuncti|urgent|provisional|preliminary|enforce|support of|aid of|set aside)/i;

export const arbitrationAndCourts: Rule = {
  id: "arbitration-and-courts",
  title: "A tribunal in one place, courts in another",
  severity: "contradiction",
  source: "S4",
  explanation: "When both a tribunal and courts decide, the first dispute is about who decides.",
  howToFix: "Keep one of them, choose courts at the seat, or limit the courts to interim relief.",
  signOff: ["legal"],
  check: (sheet) => {
    const { venue, arbitration } = sheet.law;
    const seat = arbitration.seat?.trim() ?? "";
    if (arbitration.agreed !== true || !venue?.trim() || interim.test(venue)) return [];
    // Courts at the seat of the tribunal help it; courts elsewhere compete with it.
    if (seat !== "" && venue.toLowerCase().includes(seat.toLowerCase())) return [];
    return [
      {
        path: "law.venue",
        message: `Disputes go to arbitration${arbitration.seat ? ` in ${arbitration.seat}` : ""}, and to ${venue} as well.`,
        relatedPaths: ["law.arbitration.agreed", "law.arbitration.seat"],
        fix: {
          label: "Only the tribunal decides",
          changes: [{ op: "set", path: "law.venue", value: null, base: venue }],
        },
      },
    ];
  },
  examples: {
    bad: {
      text: "Arbitration in London; the courts of Dublin decide.",
      terms: { law: { venue: "Courts of Dublin", arbitration: { agreed: true, seat: "London" } } },
    },
    good: {
      text: "Arbitration in London; the courts of London help it.",
      terms: { law: { venue: "Courts of London", arbitration: { agreed: true, seat: "London" } } },
    },
  },
};
