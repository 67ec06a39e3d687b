import type { ClauseModule } from "../clause-module";
import { type Drafting, provision } from "../drafting";
import { defined, runs } from "../runs";
import type { Clause, Run } from "../tree";
import { escrowClauses } from "./escrow";
import { licenceWords } from "./licence-words";
import { marksClauses } from "./names-and-marks";

export const foregroundNames = {
  joint: "what the parties develop together",
  independent: "what a party develops on its own",
  improvements: "improvements to another party’s background",
  deliverables: "deliverables made for customers",
  methods: "methods and know-how",
  data: "data that arises from the work",
};

/** Who owns a result: "owned by Castellan", "owned jointly …". */
export function ownershipWords(d: Drafting, row: string, item: { ownership?: string | undefined }): Run[] {
  if (item.ownership === "one_party") return runs("owned by ", d.term(`${row}.owner`, "owner"));
  return [
    d.phrase(`${row}.ownership`, "owner", {
      joint: "owned jointly in equal parts, each owner free to use it",
      creator: "owned by the party that created it",
      background_owner: "owned by the owner of the background it builds on",
      customer: "owned by the customer it was made for",
    }),
  ];
}

function foregroundClauses(d: Drafting): Clause[] {
  return d.sheet.intellectualProperty.foreground.map((item) => {
    const row = `intellectualProperty.foreground[${item.id}]`;
    return provision(
      `intellectualProperty.foreground:${item.id}`,
      null,
      runs(
        d.phrase(`${row}.kind`, "kind of result", foregroundNames),
        d.has(`${row}.description`) && [" (", d.term(`${row}.description`, "description"), ")"],
        ": ",
        ownershipWords(d, row, item),
        d.has(`${row}.prosecutedBy`) && [
          "; ",
          d.term(`${row}.prosecutedBy`, "party"),
          " registers and defends the rights in it",
        ],
        d.has(`${row}.passesWhen`) && [
          "; it passes to its owner ",
          d.phrase(`${row}.passesWhen`, "moment", {
            on_creation: "when it is made",
            on_acceptance: "when it is accepted",
            on_payment: "when it is paid for",
          }),
        ],
        ".",
        item.licensed && [" ", licenceWords(d, row, item)],
      ),
    );
  });
}

/** Who owns what before, during and after the work, and who may use it (S0, S1, S3). */
export const intellectualProperty: ClauseModule = {
  key: "intellectualProperty",
  heading: "Intellectual property",
  models: "all",
  terms: ["intellectualProperty."],
  build(d) {
    const { background, openSource, onTermination, backgroundStaysWithOwner } = d.sheet.intellectualProperty;
    const licensed = background.filter((item) => item.licensed);
    const foreground = foregroundClauses(d);
    const path = "intellectualProperty";
    return {
      children: [
        provision(
          "intellectualProperty.background",
          "Background",
          runs(
            "What a party owned before the ",
            defined("Start Date"),
            " or creates outside this ",
            defined("Agreement"),
            " (its background) ",
            d.phrase(`${path}.backgroundStaysWithOwner`, "whether background stays with its owner", {
              true: "stays its own",
              false: "passes only as a separate written assignment says",
            }),
            ".",
            backgroundStaysWithOwner === true && [
              " Nothing in this ",
              defined("Agreement"),
              " transfers it.",
            ],
            background.length > 0 && [
              " ",
              d.reference("schedule.background", true),
              " names what each party brings in.",
            ],
          ),
        ),
        ...(licensed.length > 0
          ? [
              provision(
                "intellectualProperty.licences",
                "Licences to background",
                runs("These licences are granted:"),
                licensed.map((item) => {
                  const row = `${path}.background[${item.id}]`;
                  return provision(
                    `intellectualProperty.licence:${item.id}`,
                    null,
                    runs(d.term(`${row}.title`, "title"), ". ", licenceWords(d, row, item)),
                  );
                }),
              ),
            ]
          : []),
        ...(foreground.length > 0
          ? [
              provision(
                "intellectualProperty.foreground",
                "Results",
                runs("Rights in what arises from the work belong as follows:"),
                foreground,
              ),
            ]
          : []),
        ...(openSource.rule !== undefined
          ? [
              provision(
                "intellectualProperty.openSource",
                "Open source",
                runs(
                  d.phrase(`${path}.openSource.rule`, "rule", {
                    none: "No open-source software is put into what one party delivers to another",
                    permissive_only:
                      "Open-source software is put into what one party delivers to another only under permissive licences",
                    any_with_notice:
                      "A party that puts open-source software into what it delivers names it and its licence beforehand",
                  }),
                  d.has(`${path}.openSource.policy`) && [". ", d.term(`${path}.openSource.policy`, "policy")],
                  ".",
                ),
              ),
            ]
          : []),
        ...marksClauses(d),
        ...escrowClauses(d),
        ...(onTermination.licences !== undefined || onTermination.details !== undefined
          ? [
              provision(
                "intellectualProperty.end",
                "At the end",
                runs(
                  "When this ",
                  defined("Agreement"),
                  " ends, licences ",
                  d.phrase(`${path}.onTermination.licences`, "what becomes of licences", {
                    at_once: "end at once",
                    after_wind_down: "end with the wind-down",
                    survive: "go on as granted",
                  }),
                  d.has(`${path}.onTermination.details`) && [
                    ". ",
                    d.term(`${path}.onTermination.details`, "details"),
                  ],
                  ".",
                ),
              ),
            ]
          : []),
      ],
    };
  },
};
