import type { Rule } from "../rule";

export const exclusiveLicenceWithoutGrant: Rule = {
  id: "exclusive-licence-without-grant",
  title: "Exclusive licence in a non-exclusive deal",
  severity: "contradiction",
  source: "S0",
  explanation: "An exclusive licence is exclusivity by another name, without its limits, gates and end.",
  howToFix: "Make the licence non-exclusive, or list the exclusivity with its limits.",
  signOff: ["executive", "legal"],
  check: (sheet) => {
    if (sheet.exclusivity.kind !== "none") return [];
    const { background, foreground } = sheet.intellectualProperty;
    const licences = [
      ...background.map((row) => ({
        row,
        path: `intellectualProperty.background[${row.id}].licenceExclusive`,
      })),
      ...foreground.map((row) => ({
        row,
        path: `intellectualProperty.foreground[${row.id}].licenceExclusive`,
      })),
    ];
    return licences
      .filter(({ row }) => row.licensed !== false && row.licenceExclusive === true)
      .map(({ path }) => ({
        path,
        message: "This licence is exclusive, but the sheet says that nothing is.",
        relatedPaths: ["exclusivity.kind"],
        fix: {
          label: "Make the licence non-exclusive",
          changes: [{ op: "set" as const, path, value: false, base: true }],
        },
      }));
  },
  examples: {
    bad: {
      text: "Non-exclusive; Castellan gets the only licence to the connector.",
      terms: {
        exclusivity: { kind: "none" },
        intellectualProperty: { background: [{ id: "b", licensed: true, licenceExclusive: true }] },
      },
    },
    good: {
      text: "Non-exclusive; Castellan gets a licence like others.",
      terms: {
        exclusivity: { kind: "none" },
        intellectualProperty: { background: [{ id: "b", licensed: true, licenceExclusive: false }] },
      },
    },
  },
};
