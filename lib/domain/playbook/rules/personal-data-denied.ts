import type { Rule, RuleHit } from "../rule";

export const personalDataDenied: Rule = {
  id: "personal-data-denied",
  title: "Personal data denied and shared",
  severity: "contradiction",
  source: "S1",
  explanation: "Personal data that passes without being called so passes without its safeguards.",
  howToFix: "Say that personal data is shared, and on what agreement.",
  signOff: ["legal"],
  check: (sheet): RuleHit[] => {
    const { personalData, shared, dpa, roles } = sheet.dataPrivacy;
    const rows = shared.filter(({ category }) => category === "personal");
    if (personalData === false && rows.length > 0)
      return [
        {
          path: "dataPrivacy.personalData",
          message: `No personal data is shared, it says here, but ${rows.length === 1 ? "a row shares" : `${rows.length} rows share`} it.`,
          relatedPaths: rows.map(({ id }) => `dataPrivacy.shared[${id}].category`),
          fix: {
            label: "Personal data is shared",
            changes: [{ op: "set", path: "dataPrivacy.personalData", value: true, base: false }],
          },
        },
      ];
    if (personalData === true && dpa.state === "not_needed" && roles === "processor")
      return [
        {
          path: "dataPrivacy.dpa.state",
          message:
            "One party processes personal data for the other, which the law allows only with an agreement.",
          relatedPaths: ["dataPrivacy.personalData", "dataPrivacy.roles"],
          fix: {
            label: "Signed before the first data",
            changes: [
              { op: "set", path: "dataPrivacy.dpa.state", value: "before_first_data", base: "not_needed" },
            ],
          },
        },
      ];
    return [];
  },
  examples: {
    bad: {
      text: "No personal data. Contacts of leads are shared.",
      terms: { dataPrivacy: { personalData: false, shared: [{ id: "d", category: "personal" }] } },
    },
    good: {
      text: "Contacts of leads are shared as personal data.",
      terms: { dataPrivacy: { personalData: true, shared: [{ id: "d", category: "personal" }] } },
    },
  },
};
