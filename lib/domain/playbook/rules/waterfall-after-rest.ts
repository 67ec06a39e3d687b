import type { Rule } from "../rule";

export const waterfallAfterRest: Rule = {
  id: "waterfall-after-rest",
  title: "A step after everything is shared",
  severity: "contradiction",
  source: "S0",
  explanation: "A step that shares the rest leaves nothing for the steps behind it.",
  howToFix: "Put the step that shares the rest last.",
  signOff: ["finance"],
  check: (sheet) =>
    sheet.revenueShare.streams.flatMap((stream) => {
      if (stream.model !== "waterfall") return [];
      const place = (step: (typeof stream.steps)[number], index: number) => step.priority ?? index + 1;
      const placed = stream.steps.map((step, index) => ({ step, at: place(step, index) }));
      const rest = placed.find(({ step }) => step.kind === "split_rest");
      if (!rest) return [];
      return placed
        .filter(({ at }) => at > rest.at)
        .map(({ step, at }) => ({
          path: `revenueShare.streams[${stream.id}].steps[${step.id}].priority`,
          message: `Step ${at}${step.name ? `, “${step.name}”,` : ""} comes after step ${rest.at}, which already shares all that is left.`,
          relatedPaths: [`revenueShare.streams[${stream.id}].steps[${rest.step.id}].kind`],
        }));
    }),
  examples: {
    bad: {
      text: "1 share the rest, 2 earn back the integration.",
      terms: {
        revenueShare: {
          streams: [
            {
              id: "s",
              model: "waterfall",
              steps: [
                { id: "a", priority: 1, kind: "split_rest" },
                { id: "b", priority: 2, kind: "recoup", name: "Integration" },
              ],
            },
          ],
        },
      },
    },
    good: {
      text: "1 earn back the integration, 2 share the rest.",
      terms: {
        revenueShare: {
          streams: [
            {
              id: "s",
              model: "waterfall",
              steps: [
                { id: "a", priority: 1, kind: "recoup" },
                { id: "b", priority: 2, kind: "split_rest" },
              ],
            },
          ],
        },
      },
    },
  },
};
