import { modelLabels } from "@/lib/domain/deal/model-label";
import { partnershipModels } from "@/lib/domain/deal/partnership-model";
import { type CatalogueSection, catalogueSections, termCatalogue } from "@/lib/domain/term-sheet/catalogue";
import type { CatalogueEntry } from "@/lib/domain/term-sheet/catalogue-entry";
import { termPresets } from "@/lib/domain/term-sheet/presets";

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

const headOf = ({ label }: CatalogueEntry): string => (label.endsWith("?") ? label : `${label}.`);

function neededIn(entry: CatalogueEntry): string {
  const needed = entry.requiredFor.length === entry.models.length && entry.models.length > 0;
  if (needed) return "always";
  if (entry.requiredFor.length === 0) return "";
  return entry.requiredFor.map((model) => modelLabels[model]).join("; ");
}

function kindOf({ kind, unit, noun, options }: CatalogueEntry): string {
  if (noun !== undefined) return `rows, each a ${noun}`;
  if (kind === "choice") return (options ?? []).map(({ label }) => label).join(" / ");
  return unit === undefined || kind === "percent" ? kind : `${kind}, ${unit}`;
}

function sectionPage(section: CatalogueSection): string[] {
  const models = partnershipModels.filter((model) =>
    section.entries.some((entry) => entry.models.includes(model)),
  );
  const scope =
    models.length === partnershipModels.length
      ? "every model"
      : models.map((model) => modelLabels[model]).join(", ");
  const presets = termPresets.filter((preset) => preset.section === section.key);
  return [
    `## ${section.label}`,
    "",
    `${section.intro} Asked in: ${scope}.`,
    "",
    "| path | term | kind | for example | needed |",
    "| --- | --- | --- | --- | --- |",
    ...section.entries.map(
      (entry) =>
        `| \`${entry.path}\` | **${cell(headOf(entry))}** ${cell(entry.help)} | ${cell(kindOf(entry))} | ${cell(entry.example)} | ${neededIn(entry)} |`,
    ),
    "",
    ...(presets.length === 0
      ? []
      : [
          "Ready answers:",
          "",
          ...presets.map(({ title, description, source }) => `- **${title}** (${source}): ${description}`),
          "",
        ]),
  ];
}

/** The catalogue as a page of the documentation. */
export function termsPage(): string {
  return [
    "# The terms of a deal",
    "",
    "Made from the catalogue by `npm run docs`; do not edit it here. The path is the name of a term in the form, in REST, in findings, in clauses and in the history of a deal; `[]` stands for any row of a list.",
    "",
    `${termCatalogue.length} terms in ${catalogueSections.length} sections.`,
    "",
    ...catalogueSections.flatMap(sectionPage),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}
