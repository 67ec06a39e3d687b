import { type Drafting, onlyIf, provision } from "../drafting";
import { runs } from "../runs";
import type { Clause } from "../tree";

const path = "intellectualProperty.marks";

function approvedUses(d: Drafting): Clause[] {
  return d.sheet.intellectualProperty.marks.uses.map(({ id }) => {
    const row = `${path}.uses[${id}]`;
    return provision(
      `intellectualProperty.use:${id}`,
      null,
      runs(
        d.has(`${row}.user`) ? d.term(`${row}.user`, "user") : "Each other party",
        " may use ",
        d.term(`${row}.marks`, "marks"),
        " of ",
        d.term(`${row}.owner`, "owner"),
        ": ",
        d.term(`${row}.use`, "use"),
        d.has(`${row}.guidelines`) && [" (", d.term(`${row}.guidelines`, "guidelines"), ")"],
        ".",
      ),
    );
  });
}

/** Names and logos: how a use is approved and which uses are (S4 §3.1). */
export function marksClauses(d: Drafting): Clause[] {
  const { licensed } = d.sheet.intellectualProperty.marks;
  const uses = approvedUses(d);
  return [
    provision(
      "intellectualProperty.marks",
      "Names and marks",
      runs(
        licensed === false
          ? d.phrase(`${path}.licensed`, "", { false: "No party may use another’s names or marks" })
          : [
              "A party uses another’s names and marks only ",
              d.phrase(`${path}.approval`, "how marks are approved", {
                each_use: "after written approval of each use",
                guidelines: "as the owner’s published guidelines allow",
                none: "for the purpose of this agreement, without further approval",
              }),
            ],
        d.has(`${path}.guidelines`) && [": ", d.term(`${path}.guidelines`, "guidelines")],
        ".",
      ),
    ),
    ...onlyIf(
      licensed !== false && uses.length > 0,
      provision(
        "intellectualProperty.uses",
        "Approved uses",
        runs("These uses are approved with this agreement:"),
        uses,
      ),
    ),
  ];
}
