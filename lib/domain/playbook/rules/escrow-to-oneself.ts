import type { Rule } from "../rule";
import { partyName } from "../sides";

export const escrowToOneself: Rule = {
  id: "escrow-to-oneself",
  title: "Escrow for its own depositor",
  severity: "contradiction",
  source: "house",
  explanation: "Escrow protects the party that does not have the material.",
  howToFix: "Name the party that gets the material on release.",
  signOff: ["legal"],
  check: (sheet) => {
    const { depositor, beneficiary } = sheet.intellectualProperty.escrow;
    if (depositor === undefined || depositor !== beneficiary) return [];
    return [
      {
        path: "intellectualProperty.escrow.beneficiary",
        message: `${partyName(sheet, depositor)} deposits the material and would get it back.`,
        relatedPaths: ["intellectualProperty.escrow.depositor"],
      },
    ];
  },
  examples: {
    bad: {
      text: "We deposit the code for ourselves.",
      terms: { intellectualProperty: { escrow: { agreed: true, depositor: "us", beneficiary: "us" } } },
    },
    good: {
      text: "We deposit the code for Castellan.",
      terms: { intellectualProperty: { escrow: { agreed: true, depositor: "us", beneficiary: "them" } } },
    },
  },
};
