import type { Rule } from "../rule";
import { mayBindUs } from "../sides";

export const nonCompeteOnCore: Rule = {
  id: "non-compete-on-core",
  title: "Non-compete on our core category",
  severity: "red_flag",
  source: "S4",
  explanation: "A promise not to compete in what we live from puts the company itself at stake.",
  signOff: ["executive", "legal"],
  check: (sheet) => {
    const { exists, promises } = sheet.law.safeguards.nonCompete;
    const path = "law.safeguards.nonCompete.exists";
    if (exists !== true) return [];
    return promises
      .filter(
        ({ breadth, bound, everyone }) =>
          breadth === "core_category" && (everyone === true || mayBindUs(sheet, bound)),
      )
      .map(({ id }) => ({
        path,
        message:
          "We would promise not to compete in our own core category. Refuse it, or limit it to a segment.",
        relatedPaths: ["bound", "breadth"].map((key) => `law.safeguards.nonCompete.promises[${id}].${key}`),
        fix: {
          label: "No non-compete",
          changes: [
            { op: "set", path, value: false, base: true },
            ...promises.map((promise) => ({
              op: "remove" as const,
              path: `law.safeguards.nonCompete.promises[${promise.id}]`,
              base: promise,
            })),
          ],
        },
      }));
  },
  examples: {
    bad: {
      text: "We may not sell cold-chain software to anyone else.",
      terms: {
        parties: { parties: [{ id: "us", side: "us" }] },
        law: {
          safeguards: {
            nonCompete: { exists: true, promises: [{ id: "p", bound: "us", breadth: "core_category" }] },
          },
        },
      },
    },
    good: {
      text: "The partner does not sell to pharmaceutical wholesalers in Ireland for 12 months.",
      terms: {
        parties: { parties: [{ id: "them", side: "them" }] },
        law: {
          safeguards: {
            nonCompete: {
              exists: true,
              promises: [{ id: "p", bound: "them", breadth: "named_segment", period: "P12M" }],
            },
          },
        },
      },
    },
  },
};
