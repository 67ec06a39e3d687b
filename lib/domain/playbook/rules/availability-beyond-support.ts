import { Decimal } from "decimal.js";
import type { Rule } from "../rule";

const hoursPerMonth = 730;

export const availabilityBeyondSupport: Rule = {
  id: "availability-beyond-support",
  title: "Availability that support cannot keep",
  severity: "contradiction",
  source: "S0",
  explanation:
    "If nobody has to answer until the month’s permitted downtime is long used up, the availability is a hope and its penalty a trap.",
  howToFix: "Answer the gravest faults sooner, or promise less availability.",
  signOff: ["finance"],
  check: (sheet) =>
    sheet.apiAccess.tiers.flatMap((tier) => {
      const { availabilityPercent, severity1ResponseHours: answer } = tier;
      if (availabilityPercent === undefined || answer === undefined) return [];
      const allowed = new Decimal(100).minus(availabilityPercent).div(100).times(hoursPerMonth);
      if (allowed.lte(0) || new Decimal(answer).lte(allowed.times(6))) return [];
      const path = `apiAccess.tiers[${tier.id}]`;
      const minutes = allowed.times(60).toDecimalPlaces(0).toFixed();
      return [
        {
          path: `${path}.availabilityPercent`,
          message: `${availabilityPercent} % allows about ${minutes} minutes of downtime a month, but the gravest fault is answered only within ${answer} hours.`,
          relatedPaths: [`${path}.severity1ResponseHours`],
        },
      ];
    }),
  examples: {
    bad: {
      text: "99.99 % availability, severity 1 answered within 8 hours.",
      terms: {
        apiAccess: { tiers: [{ id: "t", availabilityPercent: "99.99", severity1ResponseHours: "8" }] },
      },
    },
    good: {
      text: "99.9 % availability, severity 1 answered within 1 hour.",
      terms: {
        apiAccess: { tiers: [{ id: "t", availabilityPercent: "99.9", severity1ResponseHours: "1" }] },
      },
    },
  },
};
