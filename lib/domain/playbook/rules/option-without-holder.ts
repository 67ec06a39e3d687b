import type { Rule } from "../rule";

export const optionWithoutHolder: Rule = {
  id: "option-without-holder",
  title: "An option that belongs to nobody",
  severity: "contradiction",
  source: "S1",
  explanation: "A renewal that one party can choose needs the name of that party.",
  howToFix: "Name who holds the option.",
  signOff: ["legal"],
  check: (sheet) => {
    const { kind, optionHolder } = sheet.termExit.renewal;
    if (kind !== "option" || optionHolder !== undefined) return [];
    return [
      {
        path: "termExit.renewal.optionHolder",
        message: "One party may choose to renew, but nothing says which.",
        relatedPaths: ["termExit.renewal.kind"],
      },
    ];
  },
  examples: {
    bad: { text: "Renewed at one party’s option.", terms: { termExit: { renewal: { kind: "option" } } } },
    good: {
      text: "Renewed at our option.",
      terms: { termExit: { renewal: { kind: "option", optionHolder: "us" } } },
    },
  },
};
