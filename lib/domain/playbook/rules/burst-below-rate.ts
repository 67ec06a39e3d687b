import type { Rule } from "../rule";

export const burstBelowRate: Rule = {
  id: "burst-below-rate",
  title: "Burst below the steady rate",
  severity: "contradiction",
  source: "S0",
  explanation: "A burst limit below the steady limit takes away what the steady limit gives.",
  howToFix: "Set the burst at or above the calls per second.",
  signOff: ["finance"],
  check: (sheet) =>
    sheet.apiAccess.tiers.flatMap((tier) => {
      const { callsPerSecond: rate, burstCallsPerSecond: burst } = tier;
      if (rate === undefined || burst === undefined || burst >= rate) return [];
      const path = `apiAccess.tiers[${tier.id}]`;
      return [
        {
          path: `${path}.burstCallsPerSecond`,
          message: `Short bursts of ${burst} calls a second are allowed, a steady ${rate} is allowed anyway.`,
          relatedPaths: [`${path}.callsPerSecond`],
          fix: {
            label: `Burst of ${rate * 2}`,
            changes: [{ op: "set", path: `${path}.burstCallsPerSecond`, value: rate * 2, base: burst }],
          },
        },
      ];
    }),
  examples: {
    bad: {
      text: "50 calls a second, bursts of 20.",
      terms: { apiAccess: { tiers: [{ id: "t", callsPerSecond: 50, burstCallsPerSecond: 20 }] } },
    },
    good: {
      text: "50 calls a second, bursts of 100.",
      terms: { apiAccess: { tiers: [{ id: "t", callsPerSecond: 50, burstCallsPerSecond: 100 }] } },
    },
  },
};
