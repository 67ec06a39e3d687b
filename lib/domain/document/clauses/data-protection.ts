import type { ClauseModule } from "../clause-module";
import { type Drafting, onlyIf, provision } from "../drafting";
import { define, defined, runs } from "../runs";
import type { Clause } from "../tree";

const path = "dataPrivacy";

function sharedData(d: Drafting): Clause[] {
  const rows = d.sheet.dataPrivacy.shared.map((item) => {
    const row = `${path}.shared[${item.id}]`;
    return provision(
      `dataProtection.shared:${item.id}`,
      null,
      runs(
        d.term(`${row}.what`, "data"),
        d.has(`${row}.category`) && [
          " (",
          d.phrase(`${row}.category`, "kind", {
            personal: "personal data",
            customer: "customer data",
            usage: "usage data",
            sales: "sales and pipeline data",
            technical: "technical data",
            aggregated: "aggregated data",
          }),
          ")",
        ],
        ", from ",
        d.term(`${row}.from`, "giving party"),
        " to ",
        d.has(`${row}.to`) ? d.term(`${row}.to`, "receiving party") : "the other parties",
        d.has(`${row}.channel`) && [" through ", d.term(`${row}.channel`, "channel")],
        ", for: ",
        d.term(`${row}.purpose`, "purpose"),
        ".",
      ),
    );
  });
  return onlyIf(
    rows.length > 0,
    provision("dataProtection.shared", "Shared data", runs("These data pass between the parties:"), rows),
  );
}

function personalData(d: Drafting): Clause[] {
  const { personalData: isProcessed, roles, subprocessors, transfers } = d.sheet.dataPrivacy;
  if (isProcessed === false)
    return [
      provision(
        "dataProtection.roles",
        "Personal data",
        runs(
          d.phrase(`${path}.personalData`, "whether personal data is processed", {
            false: "No personal data passes between the parties beyond the contact data of their own people",
          }),
          ".",
        ),
      ),
    ];
  return [
    provision(
      "dataProtection.roles",
      "Roles",
      runs(
        "For personal data, ",
        roles === "processor"
          ? [
              d.term(`${path}.processor`, "processor"),
              " ",
              d.phrase(`${path}.roles`, "roles", {
                processor: "processes for the others, on their documented instructions only",
              }),
            ]
          : d.phrase(`${path}.roles`, "roles", {
              independent_controllers:
                "each party decides for itself on purposes and means and answers for them",
              joint_controllers:
                "the parties decide together on purposes and means and set out in writing who does what",
            }),
        d.has(`${path}.dpa.state`) && [
          ". A data processing agreement ",
          d.phrase(`${path}.dpa.state`, "data processing agreement", {
            signed: "has been signed",
            before_first_data: "is signed before the first data passes",
            not_needed: "is not needed",
          }),
          d.has(`${path}.dpa.reference`) && [" (", d.term(`${path}.dpa.reference`, "reference"), ")"],
        ],
        ".",
      ),
    ),
    ...onlyIf(
      subprocessors !== undefined,
      provision(
        "dataProtection.subprocessors",
        "Subprocessors",
        runs(
          d.phrase(`${path}.subprocessors`, "subprocessors", {
            none: "No one else processes these data",
            with_consent:
              "Others process these data only with the written consent of the party they came from",
            with_notice: "Others process these data after notice of thirty days, in which a party may object",
            free: "A party may have others process these data",
          }),
          ". A party answers for those it uses as for itself.",
        ),
      ),
    ),
    ...onlyIf(
      transfers.guard !== undefined || d.has(`${path}.transfers.countries`),
      provision(
        "dataProtection.transfers",
        "Other countries",
        runs(
          "Passing personal data to other countries is ",
          d.phrase(`${path}.transfers.guard`, "what makes transfers lawful", {
            not_allowed: "not allowed",
            adequacy: "allowed to countries whose protection is recognised as equal",
            standard_clauses: "allowed under standard contractual clauses",
            binding_rules: "allowed under binding company rules",
          }),
          d.has(`${path}.transfers.countries`) && [
            ". Data are kept in ",
            d.term(`${path}.transfers.countries`, "countries"),
          ],
          ".",
        ),
      ),
    ),
  ];
}

function security(d: Drafting): Clause[] {
  const { standard, measures, auditAllowed } = d.sheet.dataPrivacy.security;
  const at = `${path}.security`;
  return onlyIf(
    standard !== undefined || measures !== undefined || auditAllowed === true,
    provision(
      "dataProtection.security",
      "Security",
      runs(
        "Each party protects the data of the others as it protects its own",
        d.has(`${at}.standard`) && [", to ", d.term(`${at}.standard`, "standard")],
        d.has(`${at}.measures`) && [", with these measures at least: ", d.term(`${at}.measures`, "measures")],
        ".",
        auditAllowed === true && [
          " ",
          d.phrase(`${at}.auditAllowed`, "audit", {
            true: "Another party may check this once a year, announced thirty days before",
          }),
          ".",
        ],
      ),
    ),
  );
}

function atEnd(d: Drafting): Clause {
  const at = `${path}.atEnd`;
  return provision(
    "dataProtection.end",
    "At the end",
    runs(
      d.has(`${path}.retention`) && [
        "Data of another party are kept for ",
        d.term(`${path}.retention`, "period"),
        " at most. ",
      ],
      "Within ",
      d.counted(`${at}.days`, "day"),
      " after this ",
      defined("Agreement"),
      " ends, a party ",
      d.phrase(`${at}.rule`, "what happens to data", {
        delete: "deletes the data of the others",
        return: "returns the data of the others",
        return_then_delete: "returns the data of the others and then deletes its copies",
      }),
      d.has(`${at}.format`) && [", in this format: ", d.term(`${at}.format`, "format")],
      d.sheet.dataPrivacy.atEnd.certificate === true && [
        ", and ",
        d.phrase(`${at}.certificate`, "confirmation", { true: "confirms it in writing" }),
      ],
      ". What the law obliges it to keep it keeps for that purpose only.",
    ),
  );
}

/** What data passes and for what, who answers for it, how it is kept, and the floor on training (S4 §3.1). */
export const dataProtection: ClauseModule = {
  key: "dataProtection",
  heading: "Data and privacy",
  models: "all",
  terms: ["dataPrivacy."],
  build(d) {
    const breach = `${path}.breachNotice`;
    const learning = `${path}.machineLearning`;
    return {
      children: [
        provision(
          "dataProtection.law",
          "Law",
          runs(
            "Each party keeps the data protection law that applies to it",
            d.has(`${path}.laws`) && [", in particular ", d.term(`${path}.laws`, "laws")],
            ".",
          ),
        ),
        ...sharedData(d),
        provision(
          "dataProtection.customers",
          "Customer data",
          runs(
            "Data of a party’s customers (",
            define("Customer Data"),
            ") ",
            d.phrase(`${path}.consentForCustomerData`, "whether consent is needed", {
              true: "pass to another only with that party’s written consent",
              false: "may pass to another as far as this agreement needs it",
            }),
            d.has(`${path}.permittedUse`)
              ? [". Shared data are used as follows: ", d.term(`${path}.permittedUse`, "permitted use"), "."]
              : ", and for the agreed use only.",
          ),
        ),
        ...personalData(d),
        ...security(d),
        provision(
          "dataProtection.training",
          "Machine learning",
          runs(
            defined("Customer Data"),
            " ",
            d.phrase(`${learning}.use`, "whether data may train models", {
              prohibited: "does not train or improve a machine-learning model",
              separate_agreement:
                "trains or improves a machine-learning model only as far as a separate written agreement allows",
              allowed: "may train and improve machine-learning models",
            }),
            d.has(`${learning}.scope`) && [": ", d.term(`${learning}.scope`, "scope")],
            ".",
          ),
        ),
        provision(
          "dataProtection.incidents",
          "Incidents",
          runs(
            "A party tells the others of a breach that concerns their data within ",
            d.counted(`${breach}.hours`, "hour"),
            " of learning of it",
            d.has(`${breach}.contact`) && [", at ", d.term(`${breach}.contact`, "contact")],
            ", with what it knows and what it does about it.",
          ),
        ),
        atEnd(d),
      ],
    };
  },
};
