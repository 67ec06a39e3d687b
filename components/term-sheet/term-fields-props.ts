import type { ComponentType } from "react";
import type { CatalogueEntry } from "@/lib/domain/term-sheet/catalogue-entry";

export interface TermFieldsProps {
  entries: readonly CatalogueEntry[];
  pathOf: (entry: CatalogueEntry) => string;
}

/** Fields hold lists, whose rows hold fields again: the outermost hands itself down. */
export type TermFieldsComponent = ComponentType<TermFieldsProps>;
