import type { ClauseModule } from "../clause-module";
import { provision } from "../drafting";
import { define, defined, runs } from "../runs";

/** Who may call the API, at which limits and price, and what happens on excess, abuse or change (S0). */
export const apiAccess: ClauseModule = {
  key: "apiAccess",
  heading: "API access",
  models: "all",
  terms: ["apiAccess."],
  isWanted: ({ sheet, model }) =>
    sheet.apiAccess.included !== false &&
    (model === "api_licence" || sheet.apiAccess.included === true || sheet.apiAccess.tiers.length > 0),
  build(d) {
    const { tiers, auditRights, suspension } = d.sheet.apiAccess;
    const provider = d.term("apiAccess.provider", "provider of the API");
    const excess = tiers.map((tier) => {
      const row = `apiAccess.tiers[${tier.id}]`;
      const name = d.term(`${row}.name`, "name of the tier");
      const price = d.term(`${row}.overagePricePerCall`, "price of a further call");
      const rule = d.phrase(`${row}.overage`, "rule for further calls", {
        refused: "are refused",
        billed: "are billed",
        billed_with_penalty: "are billed",
      });
      const isBilled = tier.overage === "billed" || tier.overage === "billed_with_penalty";
      return provision(
        `apiAccess.excess:${tier.id}`,
        null,
        runs(
          name,
          ": calls above the included number ",
          rule,
          isBilled && [" at ", price, " each"],
          tier.overage === "billed_with_penalty" && [
            ", increased by ",
            d.term(`${row}.overagePenaltyPercent`, "penalty for further calls"),
          ],
          ".",
        ),
      );
    });
    return {
      children: [
        provision(
          "apiAccess.grant",
          "Access",
          runs(
            provider,
            " gives the other parties access to its programming interfaces and their documentation (the ",
            define("API"),
            "), for the purpose of this ",
            defined("Agreement"),
            " only. The right is not exclusive and cannot be passed on.",
          ),
        ),
        ...(tiers.length > 0
          ? [
              provision(
                "apiAccess.tiers",
                "Tiers",
                runs(
                  "Limits, service levels and prices are those of the tier in use, as set out in ",
                  d.reference("schedule.apiTiers"),
                  ".",
                ),
              ),
              provision("apiAccess.excess", "Further calls", runs("In each tier:"), excess),
            ]
          : []),
        ...(d.has("apiAccess.environments")
          ? [
              provision(
                "apiAccess.environments",
                "Environments",
                runs(
                  "Access covers these environments: ",
                  d.term("apiAccess.environments", "environments"),
                  ".",
                ),
              ),
            ]
          : []),
        provision(
          "apiAccess.conduct",
          "Use",
          runs(
            "Whoever uses the ",
            defined("API"),
            " keeps its credentials secret, stays within its limits, and neither copies the ",
            defined("API"),
            " nor resells plain access to it.",
          ),
        ),
        ...(auditRights.allowed
          ? [
              provision(
                "apiAccess.audit",
                "Usage audit",
                runs(
                  d.term("apiAccess.auditRights.auditor", "auditor"),
                  " may check the use of the ",
                  defined("API"),
                  " up to ",
                  d.counted("apiAccess.auditRights.timesPerYear", "time"),
                  " a year, on notice of ",
                  d.term("apiAccess.auditRights.noticePeriod", "notice"),
                  d.has("apiAccess.auditRights.scope") && [
                    ". The audit covers ",
                    d.term("apiAccess.auditRights.scope", "scope of the audit"),
                  ],
                  ".",
                ),
              ),
            ]
          : []),
        ...(suspension.allowed
          ? [
              provision(
                "apiAccess.suspension",
                "Suspension",
                runs(
                  provider,
                  " may suspend access in these cases: ",
                  d.term("apiAccess.suspension.triggers", "reasons for suspension"),
                  ". It tells the user ",
                  d.term("apiAccess.suspension.noticePeriod", "notice"),
                  " before, and lifts the suspension when ",
                  d.term("apiAccess.suspension.liftedWhen", "condition for lifting it"),
                  ".",
                ),
              ),
            ]
          : []),
        provision(
          "apiAccess.deprecation",
          "Changes",
          runs(
            provider,
            " gives notice of at least ",
            d.term("apiAccess.deprecationNotice", "period of notice"),
            " before it withdraws a version of the ",
            defined("API"),
            " or changes it so that existing calls fail.",
          ),
        ),
      ],
    };
  },
};
