import type { Rule } from "../rule";
import { sideOf } from "../sides";

export const perpetualLicence: Rule = {
  id: "perpetual-licence",
  title: "Licence without end",
  severity: "red_flag",
  source: "S1",
  explanation: "A licence to our existing rights that never ends survives the partnership it was meant for.",
  signOff: ["executive", "legal"],
  check: (sheet) =>
    sheet.intellectualProperty.background
      .filter((item) => item.licensed === true && item.licenceTerm === "perpetual")
      .filter((item) => sideOf(sheet, item.owner) === "us")
      .map((item) => {
        const path = `intellectualProperty.background[${item.id}].licenceTerm`;
        return {
          path,
          message:
            "Our existing rights would be licensed without end. Let the licence end with the agreement.",
          fix: {
            label: "End it with the agreement",
            changes: [{ op: "set", path, value: "agreement_term", base: "perpetual" }],
          },
        };
      }),
  examples: {
    bad: {
      text: "A perpetual licence to our module.",
      terms: {
        parties: { parties: [{ id: "us", side: "us" }] },
        intellectualProperty: {
          background: [{ id: "b", owner: "us", licensed: true, licenceTerm: "perpetual" }],
        },
      },
    },
    good: {
      text: "A licence for as long as the agreement runs.",
      terms: {
        parties: { parties: [{ id: "us", side: "us" }] },
        intellectualProperty: {
          background: [{ id: "b", owner: "us", licensed: true, licenceTerm: "agreement_term" }],
        },
      },
    },
  },
};
