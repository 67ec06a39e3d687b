import type { ScheduleModule } from "../clause-module";
import { lastDay } from "../clauses/exclusivity";
import type { Drafting } from "../drafting";
import { runs, words } from "../runs";
import type { Block, Run, TableRow } from "../tree";

const termOrDash = (d: Drafting, path: string, label: string): Run[] =>
  d.has(path) ? [d.term(path, label)] : [words("–")];

function grantRows(d: Drafting): TableRow[] {
  return d.sheet.exclusivity.grants.map((grant) => {
    const row = `exclusivity.grants[${grant.id}]`;
    return {
      id: grant.id,
      cells: [
        runs(d.term(`${row}.bound`, "bound party"), " to ", d.term(`${row}.beneficiary`, "beneficiary")),
        [d.term(`${row}.products`, "products")],
        runs(
          d.term(`${row}.geographies`, "geography"),
          d.has(`${row}.verticals`) && ["; ", d.term(`${row}.verticals`, "verticals")],
          d.has(`${row}.channels`) && ["; ", d.term(`${row}.channels`, "channels")],
        ),
        runs("from ", d.term(`${row}.fromOn`, "first day"), lastDay(d, grant, "the agreement")),
        termOrDash(d, `${row}.carveOuts`, "carve-outs"),
      ],
    };
  });
}

function gateRows(d: Drafting): TableRow[] {
  return d.sheet.exclusivity.grants.flatMap((grant) =>
    grant.gates.map((gate): TableRow => {
      const at = `exclusivity.grants[${grant.id}].gates[${gate.id}]`;
      return {
        id: `${grant.id}.${gate.id}`,
        cells: [
          [d.term(`exclusivity.grants[${grant.id}].beneficiary`, "beneficiary")],
          runs(d.term(`${at}.metric`, "measure"), ": ", d.quantity(at, "target")),
          [d.term(`${at}.dueOn`, "date")],
          runs(
            d.phrase(`${at}.consequence`, "consequence", {
              ends: "the exclusivity ends",
              narrows: "the field narrows",
              non_exclusive: "the grant becomes non-exclusive",
              fee: "it goes on only against a fee agreed in writing",
              right_to_end: "the bound party may end it in writing",
            }),
            gate.consequence === "narrows" && [" to ", d.term(`${at}.narrowsTo`, "what it narrows to")],
          ),
        ],
      };
    }),
  );
}

/** Who is bound to whom, for what, where and how long, and what it takes to keep it (S0, S1). */
export const exclusivitySchedule: ScheduleModule = {
  key: "schedule.exclusivity",
  title: "Exclusivity",
  terms: ["exclusivity."],
  isWanted: ({ sheet }) => sheet.exclusivity.grants.length > 0,
  build(d) {
    const grants = grantRows(d);
    const gates = gateRows(d);
    const start = "start" as const;
    const tables: Block[] = [
      {
        kind: "table",
        id: "schedule.exclusivity.grants",
        caption: "Each exclusive grant. A dash means: nothing.",
        columns: [
          { key: "who", label: "Bound to", align: start },
          { key: "what", label: "Products", align: start },
          { key: "where", label: "Field", align: start },
          { key: "when", label: "Window", align: start },
          { key: "open", label: "Stays open", align: start },
        ],
        rows: grants,
      },
      {
        kind: "table",
        id: "schedule.exclusivity.gates",
        caption: "Performance gates: what has to be reached, by when, and what follows if it is not.",
        columns: [
          { key: "who", label: "Party", align: start },
          { key: "measure", label: "Measure and target", align: start },
          { key: "due", label: "By", align: start },
          { key: "consequence", label: "If missed", align: start },
        ],
        rows: gates,
      },
    ];
    return tables.filter((table) => table.kind === "table" && table.rows.length > 0);
  },
};
