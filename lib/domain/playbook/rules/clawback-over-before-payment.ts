import type { Rule } from "../rule";

export const clawbackOverBeforePayment: Rule = {
  id: "clawback-over-before-payment",
  title: "Clawback ends before the payment",
  severity: "contradiction",
  source: "S4",
  explanation: "A window that is over when the money is paid claws back nothing.",
  howToFix: "Count the window from the payment of the share, or make it longer than the payment term.",
  signOff: ["finance"],
  check: (sheet) => {
    const { clawback, payment } = sheet.revenueShare;
    if (clawback.days === undefined || payment.netDays === undefined) return [];
    if (clawback.countsFrom === "share_payment" || clawback.days > payment.netDays || clawback.days === 0)
      return [];
    return [
      {
        path: "revenueShare.clawback.days",
        message: `Money can be claimed back for ${clawback.days} days after the customer paid, but it is paid out only after ${payment.netDays} days.`,
        relatedPaths: ["revenueShare.payment.netDays", "revenueShare.clawback.countsFrom"],
        fix: {
          label: "Count from the payment of the share",
          changes: [
            {
              op: "set",
              path: "revenueShare.clawback.countsFrom",
              value: "share_payment",
              base: clawback.countsFrom ?? null,
            },
          ],
        },
      },
    ];
  },
  examples: {
    bad: {
      text: "Clawback for 20 days, payment after 45 days.",
      terms: { revenueShare: { clawback: { days: 20 }, payment: { netDays: 45 } } },
    },
    good: {
      text: "Clawback for 90 days, payment after 30 days.",
      terms: { revenueShare: { clawback: { days: 90 }, payment: { netDays: 30 } } },
    },
  },
};
