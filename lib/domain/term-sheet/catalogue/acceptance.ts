import type { TermText } from "../catalogue-entry";

const acceptance = "governance.acceptance";

/** How what is delivered is tested, accepted or refused. */
export const acceptanceTerms: readonly TermText[] = [
  {
    path: `${acceptance}.testBusinessDays`,
    label: "Time to test",
    help: "Business days the receiving party has to test a delivery.",
    example: "30",
    unit: "business days",
  },
  {
    path: `${acceptance}.criteria`,
    label: "Accepted if",
    help: "What a delivery must meet, so that both sides can check it.",
    example: "All tests of the agreed plan pass, with no open fault of severity 1 or 2.",
    required: ["joint_development"],
  },
  {
    path: `${acceptance}.fixBusinessDays`,
    label: "Faults are put right within",
    help: "Business days from the report of a fault.",
    example: "15",
    unit: "business days",
  },
  {
    path: `${acceptance}.silence`,
    label: "No word in time means",
    help: "What holds when the receiving party says nothing.",
    example: "Accepted",
    options: { accepted: "Accepted", refused: "Refused" },
  },
  {
    path: `${acceptance}.rejection`,
    label: "If it fails again",
    help: "What the receiving party may do when a delivery still fails.",
    example: "It may return the delivery and gets back what it paid for it.",
  },
];
