import type { ScheduleModule } from "../clause-module";
import { runs } from "../runs";
import type { TableRow } from "../tree";

const cadences = {
  monthly: "each month",
  quarterly: "each quarter",
  half_yearly: "each half-year",
  yearly: "each year",
};

/** Each side's commitments with measure, target, date, money, owner and evidence (S0). */
export const commitmentsSchedule: ScheduleModule = {
  key: "schedule.commitments",
  title: "Commitments",
  terms: ["goToMarket.commitments"],
  isWanted: ({ sheet }) => sheet.goToMarket.commitments.length > 0,
  build(d) {
    const rows = d.sheet.goToMarket.commitments.map((commitment): TableRow => {
      const row = `goToMarket.commitments[${commitment.id}]`;
      const due = d.has(`${row}.cadence`) && !d.has(`${row}.dueOn`);
      return {
        id: commitment.id,
        cells: [
          [d.term(`${row}.party`, "bound party")],
          runs(
            d.term(`${row}.description`, "commitment"),
            d.has(`${row}.funding`) && ["; funded with ", d.term(`${row}.funding`, "funding")],
          ),
          runs(d.term(`${row}.metric`, "measure"), ": ", d.quantity(row, "target")),
          due ? [d.phrase(`${row}.cadence`, "rhythm", cadences)] : [d.term(`${row}.dueOn`, "date")],
          runs(
            d.term(`${row}.owner`, "owner"),
            d.has(`${row}.evidence`) && ["; ", d.term(`${row}.evidence`, "evidence")],
          ),
        ],
      };
    });
    return [
      {
        kind: "table",
        id: "schedule.commitments.table",
        caption: "Who does what, to which measure and by when.",
        columns: [
          { key: "party", label: "Party", align: "start" },
          { key: "commitment", label: "Commitment", align: "start" },
          { key: "measure", label: "Measure and target", align: "start" },
          { key: "due", label: "Due", align: "start" },
          { key: "owner", label: "Owner and evidence", align: "start" },
        ],
        rows,
      },
    ];
  },
};
