import { Decimal } from "decimal.js";
import type { Rule } from "../rule";

export const dragAlongByMinority: Rule = {
  id: "drag-along-by-minority",
  title: "A minority can force a sale",
  severity: "contradiction",
  source: "S4",
  explanation: "A threshold of half or less lets both sides force a sale upon each other.",
  howToFix: "Set the threshold above 50 %.",
  signOff: ["executive", "legal"],
  check: (sheet) => {
    const { dragAlongPercent } = sheet.jointVenture.transfer;
    if (dragAlongPercent === undefined || new Decimal(dragAlongPercent).gt(50)) return [];
    return [
      {
        path: "jointVenture.transfer.dragAlongPercent",
        message: `Owners of ${dragAlongPercent} % can make everyone sell.`,
        fix: {
          label: "75 %",
          changes: [
            {
              op: "set",
              path: "jointVenture.transfer.dragAlongPercent",
              value: "75",
              base: dragAlongPercent,
            },
          ],
        },
      },
    ];
  },
  examples: {
    bad: {
      text: "Whoever owns 50 % can make everyone sell.",
      model: "joint_venture",
      terms: { jointVenture: { transfer: { dragAlongPercent: "50" } } },
    },
    good: {
      text: "Whoever owns 75 % can make everyone sell.",
      model: "joint_venture",
      terms: { jointVenture: { transfer: { dragAlongPercent: "75" } } },
    },
  },
};
