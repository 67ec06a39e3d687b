import type { ClauseModule } from "../clause-module";
import { type Drafting, onlyIf, provision } from "../drafting";
import { roleLabels } from "../party-names";
import { defined, listed, runs } from "../runs";
import type { Clause } from "../tree";

/** What must happen before the agreement or a duty in it takes effect. */
function conditions(d: Drafting): Clause[] {
  const rows = d.sheet.parties.conditions.map(({ id }) => {
    const row = `parties.conditions[${id}]`;
    return provision(
      `purpose.condition:${id}`,
      null,
      runs(
        d.term(`${row}.condition`, "condition"),
        d.has(`${row}.party`) && [" (", d.term(`${row}.party`, "party"), ")"],
        d.has(`${row}.dueOn`) && [", by ", d.term(`${row}.dueOn`, "date")],
        d.has(`${row}.ifNotMet`) && [". If it does not happen: ", d.term(`${row}.ifNotMet`, "consequence")],
        ".",
      ),
    );
  });
  return onlyIf(
    rows.length > 0,
    provision("purpose.conditions", "Conditions", runs("These must happen first:"), rows),
  );
}

/** What the parties do together, who plays which part, where, and how success is told (domain.md §4). */
export const purpose: ClauseModule = {
  key: "purpose",
  heading: "Purpose and roles",
  models: "all",
  terms: ["parties."],
  build(d) {
    const { objectives, successCriteria, pilot } = d.sheet.parties;
    const roles = d.parties.map((party) => {
      const path = `parties.parties[${party.id}].role`;
      return runs(d.partyName(party.id), " as ", d.phrase(path, "role", roleLabels));
    });
    const scope = runs(
      "The partnership covers ",
      d.term("parties.products", "products"),
      ", offered in ",
      d.term("parties.territories", "territory"),
      d.has("parties.targetMarkets") && [" to ", d.term("parties.targetMarkets", "target markets")],
      ".",
    );
    const description = onlyIf(
      d.has("parties.productDescription"),
      provision(
        "purpose.products",
        "Products",
        runs(d.term("parties.productDescription", "description of the products"), "."),
      ),
    );
    const aims = objectives.map((objective) => {
      const row = `parties.objectives[${objective.id}]`;
      return provision(
        `purpose.objective:${objective.id}`,
        null,
        runs(
          d.has(`${row}.party`) && [d.term(`${row}.party`, "party"), ": "],
          d.term(`${row}.statement`, "objective"),
          d.has(`${row}.target`) && [
            " (",
            d.term(`${row}.metric`, "measure"),
            ": ",
            d.quantity(row, "target"),
            ")",
          ],
          d.has(`${row}.dueOn`) && [" by ", d.term(`${row}.dueOn`, "date")],
          ".",
        ),
      );
    });
    const signs = successCriteria.map((criterion) => {
      const row = `parties.successCriteria[${criterion.id}]`;
      return provision(
        `purpose.success:${criterion.id}`,
        null,
        runs(
          d.term(`${row}.metric`, "measure"),
          ": ",
          d.quantity(row, "target"),
          d.has(`${row}.dueOn`) && [" by ", d.term(`${row}.dueOn`, "date")],
          ".",
        ),
      );
    });
    return {
      children: [
        provision(
          "purpose.aim",
          "Purpose",
          runs("The parties work together for this purpose: ", d.term("parties.purpose", "purpose"), "."),
        ),
        ...(roles.length > 0
          ? [
              provision(
                "purpose.roles",
                "Roles",
                runs("The parties take part in these roles: ", listed(roles), "."),
              ),
            ]
          : []),
        provision("purpose.scope", "Scope", scope),
        ...description,
        ...(aims.length > 0
          ? [provision("purpose.objectives", "Objectives", runs("The parties aim for:"), aims)]
          : []),
        ...(signs.length > 0
          ? [
              provision(
                "purpose.success",
                "Success",
                runs("The partnership is a success when these are met:"),
                signs,
              ),
            ]
          : []),
        ...(pilot.planned
          ? [
              provision(
                "purpose.pilot",
                "Pilot",
                runs(
                  "The parties begin with a pilot from ",
                  d.term("parties.pilot.startsOn", "start of the pilot"),
                  " to ",
                  d.term("parties.pilot.endsOn", "end of the pilot"),
                  ": ",
                  d.term("parties.pilot.scope", "scope of the pilot"),
                  ". It has succeeded when this is so: ",
                  d.term("parties.pilot.successMeasure", "measure of the pilot"),
                  ".",
                ),
              ),
            ]
          : []),
        ...conditions(d),
        provision(
          "purpose.independence",
          "Independent businesses",
          runs(
            "Each party acts for itself. Nothing in this ",
            defined("Agreement"),
            " makes one party the agent or employee of another or lets it bind another.",
          ),
        ),
      ],
    };
  },
};
