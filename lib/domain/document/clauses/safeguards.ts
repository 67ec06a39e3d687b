import type { ClauseModule } from "../clause-module";
import { type Drafting, onlyIf, provision } from "../drafting";
import { defined, runs } from "../runs";
import type { Clause } from "../tree";

const assignments = {
  prohibited: "may not assign",
  with_consent: "may assign only with the written consent of the others",
  to_affiliates: "may assign to its affiliates only",
  free: "may freely assign",
};

/** A non-compete for each promise; a blank for the promises while there is none. */
function nonCompetes(d: Drafting): Clause[] {
  const list = "law.safeguards.nonCompete.promises";
  const { promises: rows } = d.sheet.law.safeguards.nonCompete;
  if (rows.length === 0)
    return [provision("safeguards.nonCompete", "Non-compete", runs(d.term(list, "who may not compete")))];
  return rows.map((promise) => {
    const row = `${list}[${promise.id}]`;
    return provision(
      `safeguards.nonCompete:${promise.id}`,
      "Non-compete",
      runs(
        promise.everyone === true
          ? d.phrase(`${row}.everyone`, "bound party", { true: "Each party" })
          : d.term(`${row}.bound`, "bound party"),
        " will not compete in ",
        d.phrase(`${row}.breadth`, "breadth", {
          core_category: "the core category",
          named_segment: "the named segment",
        }),
        ": ",
        d.term(`${row}.scope`, "scope"),
        d.has(`${row}.territories`) && [", in ", d.term(`${row}.territories`, "territory")],
        ", for ",
        d.term(`${row}.period`, "period"),
        d.has(`${row}.afterEnd`) && [", and for ", d.term(`${row}.afterEnd`, "time"), " after the end"],
        d.has(`${row}.exceptions`) && [". These stay allowed: ", d.term(`${row}.exceptions`, "exceptions")],
        ".",
      ),
    );
  });
}

function promises(d: Drafting): Clause[] {
  const { mostFavouredNation, customerListAudit, nonCompete, nonSolicitMonths, customersNotSolicitedMonths } =
    d.sheet.law.safeguards;
  const path = "law.safeguards";
  const clauses: Clause[] = [];
  if (nonSolicitMonths !== undefined)
    clauses.push(
      provision(
        "safeguards.nonSolicit",
        "Each other’s people",
        runs(
          "While this ",
          defined("Agreement"),
          " runs and for ",
          d.counted(`${path}.nonSolicitMonths`, "month"),
          " after, no party actively recruits another’s people who work on the partnership. Open advertisements are allowed.",
        ),
      ),
    );
  if (customersNotSolicitedMonths !== undefined)
    clauses.push(
      provision(
        "safeguards.customers",
        "Each other’s customers",
        runs(
          "While this ",
          defined("Agreement"),
          " runs and for ",
          d.counted(`${path}.customersNotSolicitedMonths`, "month"),
          " after, no party offers competing products to customers of another that it met through the partnership.",
        ),
      ),
    );
  if (nonCompete.exists) clauses.push(...nonCompetes(d));
  if (mostFavouredNation.granted)
    clauses.push(
      provision(
        "safeguards.mostFavoured",
        "Most-favoured terms",
        runs(
          d.term(`${path}.mostFavouredNation.bound`, "bound party"),
          " gives the others terms no worse than it gives anyone else, for ",
          d.term(`${path}.mostFavouredNation.scope`, "scope"),
          ".",
        ),
      ),
    );
  if (customerListAudit.allowed)
    clauses.push(
      provision(
        "safeguards.customerList",
        "Customer list",
        runs(
          d.term(`${path}.customerListAudit.auditor`, "auditor"),
          " may inspect the customer list of the others for ",
          d.term(`${path}.customerListAudit.scope`, "scope"),
          ".",
        ),
      ),
    );
  return clauses;
}

/** Promises that tie hands, and who may step into the agreement (S1, S4). */
export const safeguards: ClauseModule = {
  key: "safeguards",
  heading: "Safeguards",
  models: "all",
  terms: ["law.safeguards."],
  build: (d) => ({
    children: [
      ...promises(d),
      provision(
        "safeguards.assignment",
        "Assignment",
        runs(
          "A party ",
          d.phrase("law.safeguards.assignment", "rule on assignment", assignments),
          " its rights and duties under this ",
          defined("Agreement"),
          ".",
        ),
        d.sheet.law.safeguards.assignmentByParty.map(({ id }) => {
          const row = `law.safeguards.assignmentByParty[${id}]`;
          return provision(
            `safeguards.assignment:${id}`,
            null,
            runs(
              "Otherwise for ",
              d.term(`${row}.party`, "party"),
              ": it ",
              d.phrase(`${row}.rule`, "rule", assignments),
              ".",
            ),
          );
        }),
      ),
      ...onlyIf(
        d.has("law.safeguards.subcontracting"),
        provision(
          "safeguards.subcontracting",
          "Subcontractors",
          runs(
            "A party ",
            d.phrase("law.safeguards.subcontracting", "rule on subcontractors", {
              prohibited: "may not have its duties done by others",
              with_consent: "may have its duties done by others only with the written consent of the others",
              to_affiliates: "may have its duties done by its affiliates only",
              free: "may have its duties done by others",
            }),
            d.sheet.law.safeguards.subcontracting !== "prohibited" && ", and answers for them as for itself",
            ".",
          ),
        ),
      ),
    ],
  }),
};
