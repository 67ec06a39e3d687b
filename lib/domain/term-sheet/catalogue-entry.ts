import type { Role } from "../access/role";
import type { PartnershipModel } from "../deal/partnership-model";
import type { TermKind } from "./term-kind";
import type { SectionKey } from "./term-sheet";

/** Holds when the term at `path` has one of these values. A row in `path` is the row the asking term is in. */
export type TermCondition = {
  path: string;
  is: readonly (string | boolean)[];
  /** Holds as well while the other term has no answer. */
  orUnanswered?: boolean;
};

/** One term as form, preview, diff, findings, REST and documentation name it. */
export type CatalogueEntry = {
  /** Catalogue path, `exclusivity.grants[].untilOn`. */
  path: string;
  section: SectionKey;
  kind: TermKind;
  label: string;
  /** What belongs here, in one or two sentences. */
  help: string;
  /** A good answer, written as a person would say it. */
  example: string;
  /** What the number counts, such as "days"; absent where the value carries its unit. */
  unit?: string;
  /** What one row of the list is called, such as "tier", for kind "rows". */
  noun?: string;
  /** The choices in order, for kind "choice". */
  options?: readonly { value: string; label: string }[];
  models: readonly PartnershipModel[];
  /** Models in which a sheet without this term is incomplete (while the term is shown). */
  requiredFor: readonly PartnershipModel[];
  /** Roles who decide about a deviation from the workspace's position on this term. */
  approvers: readonly Role[];
  /** Shown, and required, only while all of these hold. */
  shownWhen: readonly TermCondition[];
  /** Where it is required, it may stay open while all of these hold; never while there are none. */
  optionalWhen: readonly TermCondition[];
};

/** An entry as a catalogue file writes it: kind, choices and variant conditions come from the schema. */
export type TermText = {
  path: string;
  label: string;
  help: string;
  example: string;
  unit?: string;
  noun?: string;
  options?: Readonly<Record<string, string>>;
  models?: readonly PartnershipModel[];
  /** "always" means in every model the term applies to. */
  required?: "always" | readonly PartnershipModel[];
  approvers?: readonly Role[];
  shownWhen?: readonly TermCondition[];
  optionalWhen?: readonly TermCondition[];
};

/** A section of the form: its words, who decides about deviations unless a term says otherwise, its terms. */
export type SectionText = {
  section: SectionKey;
  label: string;
  intro: string;
  approvers: readonly Role[];
  /** Models the whole section is for; all of them when it is absent. A term may narrow this. */
  models?: readonly PartnershipModel[];
  terms: readonly TermText[];
};

export const when = (path: string, ...is: (string | boolean)[]): readonly TermCondition[] => [{ path, is }];

/** Unless a yes-or-no term was answered with yes. */
export const unless = (path: string): readonly TermCondition[] => [{ path, is: [false], orUnanswered: true }];
