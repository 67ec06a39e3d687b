import { benchmark } from "../band";
import { daysOfCadence } from "../figures";

const usualDays = {
  working_team: 14,
  technical: 30,
  pipeline_review: 30,
  steering: 30,
  sponsors: 91,
} as const;

const bodyWords = {
  working_team: "The time between meetings of the working team",
  technical: "The time between technical meetings",
  pipeline_review: "The time between pipeline reviews",
  steering: "The time between meetings of the steering committee",
  sponsors: "The time between meetings of the sponsors",
} as const;

const bodyBand = (kind: keyof typeof usualDays, id: string, title: string, explanation: string) =>
  benchmark({
    id,
    title,
    source: kind === "pipeline_review" ? "S4" : "S1",
    explanation,
    signOff: ["executive"],
    band: { high: String(usualDays[kind]), unit: "days" },
    advice: "Meet as often as is usual for this body; short and fixed beats long and rare.",
    read: ({ governance }) =>
      governance.bodies.flatMap((body) =>
        body.kind === kind && body.cadence !== undefined
          ? [
              {
                path: `governance.bodies[${body.id}].cadence`,
                value: daysOfCadence[body.cadence],
                what: bodyWords[kind],
              },
            ]
          : [],
      ),
    examples: {
      bad: {
        text: "It meets once a year.",
        terms: { governance: { bodies: [{ id: "b", kind, cadence: "yearly" }] } },
      },
      good: {
        text: kind === "sponsors" ? "It meets each quarter." : "It meets every two weeks.",
        terms: {
          governance: {
            bodies: [{ id: "b", kind, cadence: kind === "sponsors" ? "quarterly" : "fortnightly" }],
          },
        },
      },
    },
  });

export const workingTeamBand = bodyBand(
  "working_team",
  "benchmark-working-team",
  "Working team meets rarely",
  "Working teams usually meet every week or two.",
);
export const steeringBand = bodyBand(
  "steering",
  "benchmark-steering",
  "Steering committee meets rarely",
  "Steering committees usually meet every month.",
);
export const sponsorsBand = bodyBand(
  "sponsors",
  "benchmark-sponsors",
  "Sponsors meet rarely",
  "Executive sponsors usually meet every quarter.",
);
export const pipelineReviewBand = bodyBand(
  "pipeline_review",
  "benchmark-pipeline-review",
  "Pipeline reviewed rarely",
  "A joint pipeline is usually reviewed every month.",
);

export const commitmentReviewBand = benchmark({
  id: "benchmark-commitment-review",
  title: "Commitments reviewed rarely",
  source: "S0",
  explanation:
    "Funded commitments are usually reviewed each quarter, with a right to end when they are missed.",
  signOff: ["executive"],
  band: { high: "91", unit: "days" },
  advice: "Review them each quarter.",
  read: ({ goToMarket }) =>
    goToMarket.review.cadence === undefined
      ? []
      : [
          {
            path: "goToMarket.review.cadence",
            value: daysOfCadence[goToMarket.review.cadence],
            what: "The time between reviews",
          },
        ],
  examples: {
    bad: { text: "Reviewed once a year.", terms: { goToMarket: { review: { cadence: "yearly" } } } },
    good: { text: "Reviewed each quarter.", terms: { goToMarket: { review: { cadence: "quarterly" } } } },
  },
});

export const riskReviewBand = benchmark({
  id: "benchmark-risk-review",
  title: "Risks reviewed rarely",
  source: "S3",
  explanation: "A quarterly look at the risks catches them while they are small.",
  signOff: ["executive"],
  band: { high: "91", unit: "days" },
  advice: "Review the risks each quarter.",
  read: ({ governance }) =>
    governance.riskReview === undefined
      ? []
      : [
          {
            path: "governance.riskReview",
            value: daysOfCadence[governance.riskReview],
            what: "The time between reviews of risks",
          },
        ],
  examples: {
    bad: { text: "Risks are reviewed once a year.", terms: { governance: { riskReview: "yearly" } } },
    good: { text: "Risks are reviewed each quarter.", terms: { governance: { riskReview: "quarterly" } } },
  },
});
