import type { ScheduleModule } from "../clause-module";
import { runs } from "../runs";

/** The register of what each party brings in (S0, S1). */
export const backgroundSchedule: ScheduleModule = {
  key: "schedule.background",
  title: "Background register",
  terms: ["intellectualProperty.background"],
  isWanted: ({ sheet }) => sheet.intellectualProperty.background.length > 0,
  build: (d) => [
    {
      kind: "table",
      id: "schedule.background.table",
      caption: "What each party owned before and brings into the work.",
      columns: [
        { key: "owner", label: "Owner", align: "start" },
        { key: "title", label: "Background", align: "start" },
        { key: "registration", label: "Registration", align: "start" },
      ],
      rows: d.sheet.intellectualProperty.background.map((item) => {
        const row = `intellectualProperty.background[${item.id}]`;
        return {
          id: item.id,
          cells: [
            [d.term(`${row}.owner`, "owner")],
            runs(
              d.term(`${row}.title`, "title"),
              d.has(`${row}.description`) && [": ", d.term(`${row}.description`, "description")],
            ),
            d.has(`${row}.registration`) ? [d.term(`${row}.registration`, "registration")] : runs("–"),
          ],
        };
      }),
    },
  ],
};
