import type { ScheduleModule } from "../clause-module";
import { foregroundNames, ownershipWords } from "../clauses/intellectual-property";
import { licenceWords } from "../clauses/licence-words";
import type { Drafting } from "../drafting";
import { runs, words } from "../runs";
import type { Block, Run, TableRow } from "../tree";
import { backgroundSchedule } from "./background";

const dash: Run[] = [words("–")];

function licenceCell(d: Drafting, row: string, item: Parameters<typeof licenceWords>[2]): Run[] {
  return item.licensed ? licenceWords(d, row, item) : dash;
}

function resultRows(d: Drafting): TableRow[] {
  return d.sheet.intellectualProperty.foreground.map((item) => {
    const row = `intellectualProperty.foreground[${item.id}]`;
    return {
      id: item.id,
      cells: [
        runs(
          d.phrase(`${row}.kind`, "kind of result", foregroundNames),
          d.has(`${row}.description`) && [": ", d.term(`${row}.description`, "description")],
        ),
        ownershipWords(d, row, item),
        d.has(`${row}.prosecutedBy`) ? [d.term(`${row}.prosecutedBy`, "party")] : dash,
        licenceCell(d, row, item),
      ],
    };
  });
}

function licenceRows(d: Drafting): TableRow[] {
  return d.sheet.intellectualProperty.background
    .filter((item) => item.licensed)
    .map((item) => {
      const row = `intellectualProperty.background[${item.id}]`;
      return { id: item.id, cells: [[d.term(`${row}.title`, "title")], licenceCell(d, row, item)] };
    });
}

/** What each side brings, what they own of the results, and who may use what (S0, S1, S3). */
export const rightsSchedule: ScheduleModule = {
  key: "schedule.rights",
  title: "Intellectual property",
  terms: ["intellectualProperty."],
  isWanted: ({ sheet }) =>
    sheet.intellectualProperty.background.length > 0 || sheet.intellectualProperty.foreground.length > 0,
  build(d) {
    const start = "start" as const;
    const results = resultRows(d);
    const licences = licenceRows(d);
    const resultsTable: Block = {
      kind: "table",
      id: "schedule.rights.results",
      caption: "Rights in what arises from the work. A dash means: nothing is agreed.",
      columns: [
        { key: "result", label: "Result", align: start },
        { key: "owner", label: "Ownership", align: start },
        { key: "prosecution", label: "Registers and defends", align: start },
        { key: "licence", label: "Licence", align: start },
      ],
      rows: results,
    };
    const licencesTable: Block = {
      kind: "table",
      id: "schedule.rights.licences",
      caption: "Licences to what a party brings in.",
      columns: [
        { key: "background", label: "Background", align: start },
        { key: "licence", label: "Licence", align: start },
      ],
      rows: licences,
    };
    return [
      ...(d.sheet.intellectualProperty.background.length > 0 ? backgroundSchedule.build(d) : []),
      ...(licences.length > 0 ? [licencesTable] : []),
      ...(results.length > 0 ? [resultsTable] : []),
    ];
  },
};
