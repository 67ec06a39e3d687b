import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import { type Drafting, onlyIf, provision } from "../drafting";
import { runs } from "../runs";
import type { Clause } from "../tree";

const path = "goToMarket.programme";

/** Whether anything is said about the programme itself. */
export const hasProgramme = (programme: TermSheet["goToMarket"]["programme"]): boolean =>
  Object.keys(programme).length > 0;

function levelClauses(d: Drafting): Clause[] {
  return d.sheet.goToMarket.programmeLevels
    .filter((level) => level.reachBy ?? level.checked ?? level.ifLost)
    .map((level) => {
      const row = `goToMarket.programmeLevels[${level.id}]`;
      return provision(
        `goToMarket.level:${level.id}`,
        null,
        runs(
          d.has(`${row}.party`) ? d.term(`${row}.party`, "party") : "Each partner of the programme",
          " reaches ",
          d.term(`${row}.name`, "level"),
          d.has(`${row}.reachBy`) && [" by ", d.term(`${row}.reachBy`, "date")],
          " and keeps it",
          d.has(`${row}.checked`) && [
            "; this is checked ",
            d.phrase(`${row}.checked`, "rhythm", {
              monthly: "each month",
              quarterly: "each quarter",
              half_yearly: "each half-year",
              yearly: "each year",
            }),
          ],
          d.has(`${row}.ifLost`) && [
            ". If it is missed or lost",
            d.has(`${row}.cureDays`) && [" and not won back within ", d.counted(`${row}.cureDays`, "day")],
            ", ",
            d.phrase(`${row}.ifLost`, "consequence", {
              none: "nothing follows but the loss of the level",
              benefits_end: "the benefits of the level end",
              exclusivity_narrows: "every exclusive grant to that party becomes non-exclusive",
              right_to_end: "each other party may end this agreement in writing",
            }),
          ],
          ".",
        ),
      );
    });
}

/** The partner programme: who runs it, who joins and how, which levels are reached by when (S0). */
export function programmeClauses(d: Drafting): Clause[] {
  const { programme, programmeLevels } = d.sheet.goToMarket;
  const levels = levelClauses(d);
  return [
    ...onlyIf(
      hasProgramme(programme),
      provision(
        "goToMarket.participants",
        "Partner programme",
        runs(
          d.has(`${path}.operator`) ? d.term(`${path}.operator`, "operator") : "The parties",
          d.has(`${path}.operator`) ? " runs" : " run",
          " a partner programme",
          d.has(`${path}.name`) && [", ", d.term(`${path}.name`, "name")],
          d.has(`${path}.participants`) && [", open to ", d.term(`${path}.participants`, "participants")],
          d.has(`${path}.participantTarget`) && [
            ", with ",
            d.counted(`${path}.participantTarget`, "participant"),
            " as its aim",
          ],
          d.has(`${path}.entryCriteria`) && [
            ". Who wants to join shows ",
            d.term(`${path}.entryCriteria`, "entry criteria"),
          ],
          d.has(`${path}.admission`) && [". ", d.term(`${path}.admission`, "admission")],
          ".",
        ),
      ),
    ),
    ...onlyIf(
      programmeLevels.length > 0,
      provision(
        "goToMarket.programme",
        "Certification",
        runs(
          "The certification levels and what each asks and brings stand in ",
          d.reference("schedule.programme"),
          ".",
        ),
        levels,
      ),
    ),
  ];
}
