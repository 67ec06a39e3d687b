import { approximateDays } from "../../shared/calendar";
import { periodText } from "../../term-sheet/value-text";
import type { Rule, RuleHit } from "../rule";

const businessHoursPerDay = 8;

export const registrationProtectedTooShort: Rule = {
  id: "registration-protected-too-short",
  title: "Protection that ends too early",
  severity: "contradiction",
  source: "S4",
  explanation:
    "A registration that lapses before it is answered, or before the deal may close, protects nobody.",
  howToFix: "Lengthen the protection, or allow it to be extended.",
  signOff: ["finance"],
  check: (sheet) => {
    const { used, protectionDays, answerBusinessHours, extension } = sheet.dealRegistration;
    if (used === false || protectionDays === undefined) return [];
    const path = "dealRegistration.protectionDays";
    const hits: RuleHit[] = [];
    const answerDays = Math.ceil(((answerBusinessHours ?? 0) / businessHoursPerDay / 5) * 7);
    if (answerDays >= protectionDays && answerBusinessHours !== undefined)
      hits.push({
        path,
        message: `A registration is protected for ${protectionDays} days, and answered only within ${answerBusinessHours} business hours, about ${answerDays} days.`,
        relatedPaths: ["dealRegistration.answerBusinessHours"],
        subject: "answer",
      });
    if (extension.allowed === true) return hits;
    for (const stream of sheet.revenueShare.streams)
      if (
        stream.model === "referral_fee" &&
        stream.closeWithin !== undefined &&
        approximateDays(stream.closeWithin) > protectionDays
      )
        hits.push({
          path,
          message: `A deal earns its fee when it closes within ${periodText(stream.closeWithin)}, but is protected for ${protectionDays} days and not longer.`,
          relatedPaths: [
            `revenueShare.streams[${stream.id}].closeWithin`,
            "dealRegistration.extension.allowed",
          ],
          subject: stream.id,
        });
    return hits;
  },
  examples: {
    bad: {
      text: "Protected for 5 days, answered within 48 business hours.",
      terms: { dealRegistration: { used: true, protectionDays: 5, answerBusinessHours: 48 } },
    },
    good: {
      text: "Protected for 90 days, answered within 48 business hours.",
      terms: { dealRegistration: { used: true, protectionDays: 90, answerBusinessHours: 48 } },
    },
  },
};
