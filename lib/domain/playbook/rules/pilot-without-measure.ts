import type { Rule } from "../rule";

export const pilotWithoutMeasure: Rule = {
  id: "pilot-without-measure",
  title: "Pilot without end or measure",
  severity: "vague",
  source: "S3",
  explanation: "A pilot that has no last day and no measure of success never proves anything.",
  howToFix: "Say when the pilot ends and which figure makes it a success.",
  signOff: ["executive"],
  check: (sheet) => {
    const { planned, endsOn, successMeasure } = sheet.parties.pilot;
    if (planned !== true) return [];
    if (endsOn === undefined)
      return [{ path: "parties.pilot.endsOn", message: "The pilot has no last day." }];
    if (!successMeasure?.trim())
      return [
        { path: "parties.pilot.successMeasure", message: "Nothing says when the pilot counts as a success." },
      ];
    return [];
  },
  examples: {
    bad: { text: "A pilot is planned.", terms: { parties: { pilot: { planned: true } } } },
    good: {
      text: "A pilot until 31 August 2027; fewer than 3 of 1,000 alarms are missed.",
      terms: {
        parties: {
          pilot: {
            planned: true,
            endsOn: "2027-08-31",
            successMeasure: "Fewer than 3 of 1,000 alarms missed",
          },
        },
      },
    },
  },
};
