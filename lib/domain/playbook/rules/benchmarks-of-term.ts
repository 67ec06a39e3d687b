import { approximateDays, daysBetween } from "../../shared/calendar";
import { benchmark } from "../band";
import { mayBindUs } from "../sides";

/** Whole months of a period, for comparison only. */
const monthsOf = (period: string): number => Math.round((approximateDays(period) / 365) * 12);

export const initialTermBand = benchmark({
  id: "benchmark-initial-term",
  title: "First term beside the usual",
  source: "S1",
  explanation:
    "One to three years are usual: long enough to earn the investment back, short enough to correct it.",
  signOff: ["executive"],
  band: { low: "12", high: "36", unit: "months" },
  advice: "Take one to three years and a renewal.",
  read: ({ termExit }) =>
    termExit.initialTerm
      ? [{ path: "termExit.initialTerm", value: monthsOf(termExit.initialTerm), what: "The first term" }]
      : [],
  examples: {
    bad: { text: "Ten years.", terms: { termExit: { initialTerm: "P10Y" } } },
    good: { text: "Two years.", terms: { termExit: { initialTerm: "P2Y" } } },
  },
});

export const renewalNoticeBand = benchmark({
  id: "benchmark-renewal-notice",
  title: "Notice against renewal beside the usual",
  source: "S1",
  explanation: "30 to 90 days are usual: enough to plan, not so much that the day is forgotten.",
  signOff: ["legal"],
  band: { low: "30", high: "90", unit: "days" },
  advice: "60 days is the middle of the band.",
  read: ({ termExit }) =>
    termExit.renewal.kind === "automatic" && termExit.renewal.noticePeriod
      ? [
          {
            path: "termExit.renewal.noticePeriod",
            value: approximateDays(termExit.renewal.noticePeriod),
            what: "The notice against renewal",
          },
        ]
      : [],
  examples: {
    bad: {
      text: "Renews unless notice is given 6 months before.",
      terms: { termExit: { renewal: { kind: "automatic", noticePeriod: "P6M" } } },
    },
    good: {
      text: "Renews unless notice is given 60 days before.",
      terms: { termExit: { renewal: { kind: "automatic", noticePeriod: "P60D" } } },
    },
  },
});

export const convenienceNoticeBand = benchmark({
  id: "benchmark-convenience-notice",
  title: "Notice without cause beside the usual",
  source: "S4",
  explanation: "90 days are usual for ending without cause; the band for notices begins at 30.",
  signOff: ["legal"],
  band: { low: "30", high: "90", unit: "days" },
  advice: "90 days let both sides unwind in good order.",
  read: ({ termExit }) => {
    const { by, noticePeriod } = termExit.terminationForConvenience;
    return noticePeriod && by !== "neither"
      ? [
          {
            path: "termExit.terminationForConvenience.noticePeriod",
            value: approximateDays(noticePeriod),
            what: "The notice without cause",
          },
        ]
      : [];
  },
  examples: {
    bad: {
      text: "Seven days’ notice.",
      terms: { termExit: { terminationForConvenience: { by: "either", noticePeriod: "P7D" } } },
    },
    good: {
      text: "90 days’ notice.",
      terms: { termExit: { terminationForConvenience: { by: "either", noticePeriod: "P90D" } } },
    },
  },
});

export const cureDaysBand = benchmark({
  id: "benchmark-cure-days",
  title: "Cure period beside the usual",
  source: "S4",
  explanation: "30 days are usual to put a breach right.",
  signOff: ["legal"],
  band: { low: "30", high: "30", unit: "days" },
  advice: "Allow 30 days.",
  read: ({ termExit }) =>
    termExit.terminationForCause.cureDays === undefined
      ? []
      : [
          {
            path: "termExit.terminationForCause.cureDays",
            value: termExit.terminationForCause.cureDays,
            what: "The time to cure a breach",
          },
        ],
  toValue: (figure) => figure,
  examples: {
    bad: { text: "5 days to cure.", terms: { termExit: { terminationForCause: { cureDays: 5 } } } },
    good: { text: "30 days to cure.", terms: { termExit: { terminationForCause: { cureDays: 30 } } } },
  },
});

export const exclusiveWindowBand = benchmark({
  id: "benchmark-exclusive-window",
  title: "Exclusivity longer than usual",
  source: "S4",
  explanation:
    "Twelve months with a minimum to renew is what is usually offered to a partner who asks to be the only one.",
  signOff: ["executive"],
  band: { high: "12", unit: "months" },
  advice: "Offer twelve months and let a target renew them.",
  read: (sheet) =>
    sheet.exclusivity.kind === "none"
      ? []
      : sheet.exclusivity.grants.flatMap(({ id, bound, fromOn, untilOn }) => {
          const from = fromOn ?? sheet.parties.effectiveOn;
          if (!from || !untilOn || untilOn < from || !mayBindUs(sheet, bound)) return [];
          return [
            {
              path: `exclusivity.grants[${id}].untilOn`,
              value: Math.round((daysBetween(from, untilOn) / 365) * 12),
              what: "The exclusive window",
              relatedPaths: [`exclusivity.grants[${id}].fromOn`],
            },
          ];
        }),
  examples: {
    bad: {
      text: "Exclusive for five years.",
      terms: {
        exclusivity: { kind: "grants", grants: [{ id: "g", fromOn: "2027-02-01", untilOn: "2032-01-31" }] },
      },
    },
    good: {
      text: "Exclusive for twelve months.",
      terms: {
        exclusivity: { kind: "grants", grants: [{ id: "g", fromOn: "2027-02-01", untilOn: "2028-01-31" }] },
      },
    },
  },
});

export const ventureExitNoticeBand = benchmark({
  id: "benchmark-venture-exit-notice",
  title: "Notice to leave a venture beside the usual",
  source: "S4",
  explanation: "12 to 24 months are usual before a party leaves a joint venture.",
  signOff: ["executive", "legal"],
  band: { low: "12", high: "24", unit: "months" },
  advice: "Give the venture at least a year to go on without the party that leaves.",
  read: ({ jointVenture }) =>
    jointVenture.exit.noticePeriod
      ? [
          {
            path: "jointVenture.exit.noticePeriod",
            value: monthsOf(jointVenture.exit.noticePeriod),
            what: "The notice to leave",
          },
        ]
      : [],
  examples: {
    bad: {
      text: "Three months’ notice.",
      model: "joint_venture",
      terms: { jointVenture: { exit: { noticePeriod: "P3M" } } },
    },
    good: {
      text: "Twelve months’ notice.",
      model: "joint_venture",
      terms: { jointVenture: { exit: { noticePeriod: "P12M" } } },
    },
  },
});
