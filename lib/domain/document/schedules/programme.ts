import type { ScheduleModule } from "../clause-module";
import { runs } from "../runs";

/** Certification levels: what each asks and what it brings (S0). */
export const programmeSchedule: ScheduleModule = {
  key: "schedule.programme",
  title: "Partner programme",
  terms: ["goToMarket.programmeLevels"],
  isWanted: ({ sheet }) => sheet.goToMarket.programmeLevels.length > 0,
  build: (d) => [
    {
      kind: "table",
      id: "schedule.programme.table",
      caption: "Levels of certification.",
      columns: [
        { key: "level", label: "Level", align: "start" },
        { key: "people", label: "Certified people", align: "end" },
        { key: "asks", label: "Asks", align: "start" },
        { key: "brings", label: "Brings", align: "start" },
      ],
      rows: d.sheet.goToMarket.programmeLevels.map((level) => {
        const row = `goToMarket.programmeLevels[${level.id}]`;
        return {
          id: level.id,
          cells: [
            runs(
              d.term(`${row}.name`, "level"),
              d.has(`${row}.party`) && [" (", d.term(`${row}.party`, "party"), ")"],
            ),
            [d.term(`${row}.certifiedPeople`, "number")],
            [d.term(`${row}.requirements`, "requirements")],
            [d.term(`${row}.benefits`, "benefits")],
          ],
        };
      }),
    },
  ],
};
