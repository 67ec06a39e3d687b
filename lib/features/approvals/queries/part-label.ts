import { catalogueSections } from "@/lib/domain/term-sheet/catalogue";

/** What a reader calls a covered part: a section of the term sheet by its name; a clause key as plain words. */
export const partLabel = (part: string): string =>
  catalogueSections.find((section) => section.key === part)?.label ??
  part.replace(/:.*$/, "").replaceAll(/[._-]+/g, " ");
