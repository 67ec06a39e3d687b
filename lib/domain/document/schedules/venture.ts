import type { ScheduleModule } from "../clause-module";
import { runs, words } from "../runs";

const contributions = {
  cash: "money",
  intellectual_property: "intellectual property",
  people: "people",
  distribution: "distribution",
  assets: "assets",
  other: "as described",
};

/** Interests in a joint venture and what each party brings for its own (S4 §2.4). */
export const ventureSchedule: ScheduleModule = {
  key: "schedule.venture",
  title: "Interests and contributions",
  terms: ["jointVenture.equity"],
  isWanted: ({ sheet, model }) => model === "joint_venture" && sheet.jointVenture.equity.length > 0,
  build: (d) => [
    {
      kind: "table",
      id: "schedule.venture.table",
      caption: "Who holds how much, and what it brings by when.",
      columns: [
        { key: "party", label: "Party", align: "start" },
        { key: "interest", label: "Interest", align: "end" },
        { key: "brings", label: "Brings", align: "start" },
        { key: "value", label: "Value", align: "end" },
        { key: "by", label: "By", align: "start" },
      ],
      rows: d.sheet.jointVenture.equity.map(({ id }) => {
        const row = `jointVenture.equity[${id}]`;
        return {
          id,
          cells: [
            [d.term(`${row}.party`, "party")],
            [d.term(`${row}.percent`, "interest")],
            runs(
              d.phrase(`${row}.contribution`, "contribution", contributions),
              d.has(`${row}.description`) && [": ", d.term(`${row}.description`, "description")],
            ),
            d.has(`${row}.capital`) ? [d.term(`${row}.capital`, "value")] : [words("–")],
            d.has(`${row}.dueOn`) ? [d.term(`${row}.dueOn`, "date")] : [words("–")],
          ],
        };
      }),
    },
  ],
};
