import { mandatoryProvisions } from "@/lib/domain/playbook/rules/mandatory-provisions";
import { findEntry } from "@/lib/domain/term-sheet/catalogue";
import { toCataloguePath } from "@/lib/domain/term-sheet/path";
import { emptyTermSheet } from "@/lib/domain/term-sheet/term-sheet";
import type { ScheduleModule } from "../clause-module";
import type { Drafting } from "../drafting";
import { runs, words } from "../runs";
import { agreed } from "../term-sheet-tables";
import type { Run, TableRow } from "../tree";

/** What the sheet says where a provision is settled; "stated" for terms that are rows of their own. */
function settledWords(d: Drafting, paths: readonly string[]): Run[] {
  const said = paths.flatMap((path): Run[][] => {
    const entry = findEntry(toCataloguePath(path));
    if (!entry || entry.kind === "rows" || !d.has(path)) return [];
    return [runs(`${entry.label}: `, agreed(d, entry, path))];
  });
  if (said.length === 0) return [words("Stated")];
  return runs(...said.map((item, index) => [index > 0 && "; ", item]));
}

/** A gap at each place that is still open, so that the reader sees what is asked for. */
const openWords = (paths: readonly string[]): Run[] =>
  runs(
    ...paths.map((path, index) => [
      index > 0 && ", ",
      {
        kind: "blank" as const,
        path,
        label: (findEntry(toCataloguePath(path))?.label ?? "to be agreed").toLowerCase(),
      },
    ]),
  );

function checklistRows(d: Drafting): TableRow[] {
  const empty = emptyTermSheet();
  const about = { model: d.model };
  return mandatoryProvisions.flatMap((rule): TableRow[] => {
    // What an empty sheet lacks is what this model asks for.
    const asked = rule.check(empty, about).flatMap((hit) => [hit.path, ...(hit.relatedPaths ?? [])]);
    if (asked.length === 0) return [];
    const open = rule.check(d.sheet, about).flatMap((hit) => [hit.path, ...(hit.relatedPaths ?? [])]);
    const isSettled = open.length === 0;
    return [
      {
        id: rule.id,
        cells: [
          [words(rule.title)],
          [words(isSettled ? "settled" : "open", isSettled ? undefined : "bold")],
          isSettled ? settledWords(d, asked) : openWords(open),
        ],
      },
    ];
  });
}

/** What an agreement of this model must say, and whether the terms say it (S4 §3.1). */
export const provisionsSchedule: ScheduleModule = {
  key: "schedule.provisions",
  title: "Mandatory provisions",
  terms: [],
  isWanted: () => true,
  build: (d) => [
    {
      kind: "table",
      id: "schedule.provisions.table",
      caption: "What the agreement has to say, and what the terms say now.",
      columns: [
        { key: "provision", label: "Provision", align: "start" },
        { key: "state", label: "State", align: "start" },
        { key: "terms", label: "What the terms say", align: "start" },
      ],
      rows: checklistRows(d),
    },
  ],
};
