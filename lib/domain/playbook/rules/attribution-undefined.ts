import type { Rule } from "../rule";

const words = { sourced: "sourced", influenced: "influenced", joint: "joint" } as const;

export const attributionUndefined: Rule = {
  id: "attribution-undefined",
  title: "Attribution without a definition",
  severity: "vague",
  source: "S4",
  explanation: "Who “sourced” or “influenced” a deal is the first thing partners fight about.",
  howToFix: "Define in one sentence what a partner must have done for such a deal.",
  signOff: ["finance"],
  check: (sheet) =>
    sheet.revenueShare.streams.flatMap((stream) => {
      const { attribution } = stream;
      if (attribution === undefined || attribution === "any") return [];
      if (sheet.revenueShare.attribution[attribution]?.trim()) return [];
      return [
        {
          path: `revenueShare.streams[${stream.id}].attribution`,
          message: `This stream pays for ${words[attribution]} deals, but nothing says what a ${words[attribution]} deal is.`,
          relatedPaths: [`revenueShare.attribution.${attribution}`],
        },
      ];
    }),
  examples: {
    bad: {
      text: "5 % for influenced deals.",
      terms: { revenueShare: { streams: [{ id: "s", model: "percentage", attribution: "influenced" }] } },
    },
    good: {
      text: "5 % for influenced deals: the partner attended two customer meetings before signature.",
      terms: {
        revenueShare: {
          attribution: { influenced: "The partner attended two customer meetings before signature." },
          streams: [{ id: "s", model: "percentage", attribution: "influenced" }],
        },
      },
    },
  },
};
