import { periodText } from "../../term-sheet/value-text";
import type { Rule } from "../rule";

export const renewalDeniedButDescribed: Rule = {
  id: "renewal-denied-but-described",
  title: "No renewal, yet a renewed term",
  severity: "contradiction",
  source: "S1",
  explanation: "An agreement that does not renew needs no renewed term and no notice against it.",
  howToFix: "Choose how it renews, or take the details out.",
  signOff: ["legal"],
  check: (sheet) => {
    const { kind, period, noticePeriod } = sheet.termExit.renewal;
    if (kind !== "none") return [];
    const given = [
      ...(period ? [{ path: "termExit.renewal.period", value: period }] : []),
      ...(noticePeriod ? [{ path: "termExit.renewal.noticePeriod", value: noticePeriod }] : []),
    ];
    const [first] = given;
    if (!first) return [];
    return [
      {
        path: "termExit.renewal.kind",
        message: `The agreement does not renew, but ${given.map(({ value }) => periodText(value)).join(" and ")} ${given.length === 1 ? "is" : "are"} given for the renewal.`,
        relatedPaths: given.map(({ path }) => path),
        fix: {
          label: "Take the details out",
          changes: given.map(({ path, value }) => ({ op: "set" as const, path, value: null, base: value })),
        },
      },
    ];
  },
  examples: {
    bad: {
      text: "No renewal. Renewed for 12 months each time.",
      terms: { termExit: { renewal: { kind: "none", period: "P12M" } } },
    },
    good: {
      text: "Renewed for 12 months by agreement.",
      terms: { termExit: { renewal: { kind: "by_agreement", period: "P12M" } } },
    },
  },
};
