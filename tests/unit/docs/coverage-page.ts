import { catalogueSections, findEntry, sectionOfPath } from "@/lib/domain/term-sheet/catalogue";
import { sectionKeys } from "@/lib/domain/term-sheet/term-sheet";
import { commonPaper, type Mapping } from "./common-paper-mapping";
import { filedLessons } from "./filed-agreements";

const cell = (text: string): string => text.replaceAll("|", "\\|");
const code = (path: string): string => `\`${path}\``;

function placeOf(path: string): string {
  const section = catalogueSections.find(({ key }) => key === sectionOfPath(path))?.label ?? "";
  const label = findEntry(path)?.label ?? "";
  return [section, label].filter(Boolean).join(", ");
}

function formTable(form: string, mapping: Mapping): string[] {
  return [
    `## ${form}`,
    "",
    "| variable | path | in the form |",
    "| --- | --- | --- |",
    ...Object.entries(mapping).map(
      ([variable, paths]) =>
        `| ${code(variable)} | ${paths.map(code).join(", ")} | ${cell(paths.map(placeOf).join("; "))} |`,
    ),
    "",
  ];
}

/** docs/coverage.md: where the variables of standard forms go, and what filed agreements asked for. */
export function coveragePage(): string {
  return [
    "# What the term sheet can say",
    "",
    "Written by `npm run docs` from tests/unit/docs; the test fails when a path does not exist.",
    "",
    `The catalogue has ${sectionKeys.length} sections. Every variable of the Common Paper letter of intent, partnership agreement and term sheet (commonpaper.com, CC BY 4.0; names only) has a place in them. What no field says goes into the other terms of its section, in the writer's own words, and prevails in the document.`,
    "",
    ...Object.entries(commonPaper).flatMap(([form, mapping]) => formTable(form, mapping)),
    "## Filed agreements",
    "",
    "Terms of agreements filed with the SEC (in CUAD, The Atticus Project, CC BY 4.0) were entered as a user would; they are typed fixtures in tests/support/term-sheets.",
    "",
    "| agreement | became or needed a term | not typed, and why |",
    "| --- | --- | --- |",
    ...filedLessons.map(
      ({ agreement, added, notTyped }) =>
        `| ${cell(agreement)} | ${added.map(cell).map(code).join(", ")} | ${cell(notTyped.join("; ") || "nothing")} |`,
    ),
    "",
  ].join("\n");
}
