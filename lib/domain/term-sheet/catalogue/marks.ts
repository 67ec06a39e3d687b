import type { TermText } from "../catalogue-entry";
import { when } from "../catalogue-entry";

const licensed = when("intellectualProperty.marks.licensed", true);

/** Names and logos: whether, how a use is approved, and each approved use (S4 §3.1). */
export const markTerms: readonly TermText[] = [
  {
    path: "intellectualProperty.marks.licensed",
    label: "May names and logos be used?",
    help: "Whether a party may show another party’s marks.",
    example: "Yes",
    required: "always",
  },
  {
    path: "intellectualProperty.marks.approval",
    label: "Approval of marks",
    help: "How a use of a name or logo is approved.",
    example: "Each use in writing",
    options: {
      each_use: "Each use in writing",
      guidelines: "Within published guidelines",
      none: "Not needed",
    },
    shownWhen: licensed,
    required: "always",
  },
  {
    path: "intellectualProperty.marks.guidelines",
    label: "Mark guidelines",
    help: "Where the rules for names and logos are found.",
    example: "Brand guide, version 4, published at the partner portal.",
    shownWhen: licensed,
  },
  {
    path: "intellectualProperty.marks.uses",
    label: "Approved uses",
    noun: "use",
    help: "Each use of a name or logo that is approved, one row each.",
    example: "Castellan shows the Harbourline logo on its website",
    shownWhen: licensed,
  },
  {
    path: "intellectualProperty.marks.uses[].owner",
    label: "Owner",
    help: "The party whose name or logo it is.",
    example: "Harbourline",
    shownWhen: licensed,
    required: "always",
  },
  {
    path: "intellectualProperty.marks.uses[].user",
    label: "Used by",
    help: "The party that may use it; leave empty for all others.",
    example: "Castellan",
    shownWhen: licensed,
  },
  {
    path: "intellectualProperty.marks.uses[].marks",
    label: "Marks",
    help: "Names and logos, one per line.",
    example: "Harbourline; the wave logo",
    shownWhen: licensed,
    required: "always",
  },
  {
    path: "intellectualProperty.marks.uses[].use",
    label: "For",
    help: "What exactly is approved: medium, place, size, time.",
    example: "On the partner page of its website, in the size of the other partners’ logos.",
    shownWhen: licensed,
    required: "always",
  },
  {
    path: "intellectualProperty.marks.uses[].guidelines",
    label: "Guidelines of this mark",
    help: "Title and version of the rules for it.",
    example: "Harbourline brand guide, version 4",
    shownWhen: licensed,
  },
];
