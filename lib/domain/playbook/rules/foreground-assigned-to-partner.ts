import type { TermChange } from "../../term-sheet/changes";
import type { Rule } from "../rule";
import { mayFavourOthers, partyName } from "../sides";

export const foregroundAssignedToPartner: Rule = {
  id: "foreground-assigned-to-partner",
  title: "Joint results owned by the partner",
  severity: "red_flag",
  source: "S4",
  explanation:
    "If everything made together belongs to the partner, we may lose the right to use our own ideas.",
  signOff: ["executive", "legal"],
  check: (sheet) =>
    sheet.intellectualProperty.foreground
      .filter((rule) => rule.kind === "joint" || rule.kind === "improvements")
      .filter((rule) => rule.ownership === "one_party" && mayFavourOthers(sheet, rule.owner))
      .map((rule) => {
        const path = `intellectualProperty.foreground[${rule.id}]`;
        const fair = rule.kind === "joint" ? "joint" : "background_owner";
        const changes: TermChange[] = [
          { op: "set", path: `${path}.ownership`, value: fair, base: rule.ownership ?? null },
          { op: "set", path: `${path}.owner`, value: null, base: rule.owner ?? null },
        ];
        const what = rule.kind === "joint" ? "What is made together" : "Every improvement";
        return {
          path: `${path}.ownership`,
          message: `${what} would belong to ${partyName(sheet, rule.owner)} alone.`,
          relatedPaths: [`${path}.kind`, `${path}.owner`],
          fix: {
            label:
              fair === "joint" ? "Own it jointly" : "Leave improvements with the owner of what was improved",
            changes,
          },
        };
      }),
  examples: {
    bad: {
      text: "All results of the project belong to the partner.",
      terms: {
        parties: { parties: [{ id: "them", side: "them" }] },
        intellectualProperty: {
          foreground: [{ id: "f", kind: "joint", ownership: "one_party", owner: "them" }],
        },
      },
    },
    good: {
      text: "Joint results belong to both; improvements stay with the owner of what was improved.",
      terms: {
        intellectualProperty: {
          foreground: [
            { id: "f", kind: "joint", ownership: "joint" },
            { id: "i", kind: "improvements", ownership: "background_owner" },
          ],
        },
      },
    },
  },
};
