import type { ClauseModule } from "../clause-module";
import { type Drafting, onlyIf, provision } from "../drafting";
import { defined, runs } from "../runs";
import type { Clause } from "../tree";
import { boardClauses } from "./venture-board";
import { ventureExit } from "./venture-exit";

const path = "jointVenture";

function form(d: Drafting): Clause[] {
  const entity = `${path}.entity`;
  const isCompany = d.sheet.jointVenture.form === "company";
  return [
    provision(
      "jointVenture.form",
      "Form",
      runs(
        "The venture",
        d.has(`${entity}.name`) && [", called ", d.term(`${entity}.name`, "name"), ","],
        " is ",
        d.phrase(`${path}.form`, "form of the venture", {
          company: "a company the parties found together",
          contract: "a contract between the parties and not a legal person",
          dedicated_practice: "a practice the parties set up and staff together; it is not a legal person",
        }),
        isCompany && [
          ", a ",
          d.term(`${entity}.legalForm`, "legal form"),
          " registered in ",
          d.term(`${entity}.jurisdiction`, "jurisdiction"),
          d.has(`${entity}.foundBy`) && [" by ", d.term(`${entity}.foundBy`, "date")],
        ],
        ".",
      ),
    ),
    provision(
      "jointVenture.business",
      "Business",
      runs("Its business is: ", d.term(`${entity}.business`, "business of the venture"), "."),
    ),
  ];
}

function capital(d: Drafting): Clause[] {
  const at = `${path}.capital`;
  const { further, dilutes } = d.sheet.jointVenture.capital;
  return [
    provision(
      "jointVenture.equity",
      "Interests and contributions",
      runs(
        "The parties hold the interests and bring the contributions that ",
        d.sheet.jointVenture.equity.length > 0
          ? d.reference("schedule.venture")
          : d.term(`${path}.equity`, "interests and contributions"),
        " lists.",
      ),
    ),
    provision(
      "jointVenture.further",
      "Further capital",
      runs(
        d.phrase(`${at}.further`, "whether further capital is owed", {
          none: "No party owes more capital",
          pro_rata: "The board may call further capital from each party by its interest",
          unanimous_only: "Further capital is paid in only if every party agrees in writing",
        }),
        d.has(`${at}.limit`) && [", at most ", d.term(`${at}.limit`, "limit"), " in all"],
        ".",
        further !== "none" &&
          dilutes !== undefined && [
            " ",
            d.phrase(`${at}.dilutes`, "dilution", {
              true: "The interest of a party that does not pay its part becomes smaller in proportion",
              false: "Not paying does not make an interest smaller",
            }),
            ".",
          ],
      ),
    ),
    ...onlyIf(
      d.has(`${at}.loans`),
      provision("jointVenture.loans", "Loans", runs(d.term(`${at}.loans`, "loans"), ".")),
    ),
  ];
}

function distributions(d: Drafting): Clause[] {
  const at = `${path}.distributions`;
  const accounts = `${path}.accounts`;
  const { cadence } = d.sheet.jointVenture.distributions;
  const { yearEnd, auditor, information } = d.sheet.jointVenture.accounts;
  return [
    provision(
      "jointVenture.distributions",
      "Distributions",
      runs(
        "Profit is ",
        d.phrase(`${at}.rule`, "how profit is given out", {
          by_equity: "given out by interest",
          fixed_shares: "given out in fixed shares",
          reinvest_first: "reinvested first and given out only as far as it is not needed",
          board_decides: "given out as the board decides",
        }),
        cadence !== undefined && [
          ", ",
          d.phrase(`${at}.cadence`, "rhythm", {
            monthly: "each month",
            quarterly: "each quarter",
            half_yearly: "each half-year",
            yearly: "each year",
          }),
        ],
        d.has(`${at}.minimumPercent`) && [", at least ", d.term(`${at}.minimumPercent`, "part"), " of it"],
        d.has(`${at}.reserve`) && [". This is kept back first: ", d.term(`${at}.reserve`, "reserve")],
        ".",
      ),
    ),
    ...onlyIf(
      yearEnd !== undefined || auditor !== undefined || information !== undefined,
      provision(
        "jointVenture.accounts",
        "Accounts",
        runs(
          "The venture keeps proper books",
          d.has(`${accounts}.yearEnd`) && [
            "; its business year ends on ",
            d.term(`${accounts}.yearEnd`, "end of the business year"),
          ],
          d.has(`${accounts}.auditor`) && ["; auditor: ", d.term(`${accounts}.auditor`, "auditor")],
          d.has(`${accounts}.information`) && [
            ". The parties get: ",
            d.term(`${accounts}.information`, "information"),
          ],
          ".",
        ),
      ),
    ),
  ];
}

/** Form, contributions, board, deadlock, transfer, exit and distributions of a joint venture (S4 §2.4). */
export const jointVenture: ClauseModule = {
  key: "jointVenture",
  heading: "The venture",
  models: ["joint_venture"],
  terms: ["jointVenture."],
  build: (d) => ({
    children: [
      ...form(d),
      ...capital(d),
      ...boardClauses(d),
      ...ventureExit(d),
      ...distributions(d),
      provision(
        "jointVenture.paper",
        "Papers of the venture",
        runs(
          "What the venture needs under its own law, such as articles, follows this ",
          defined("Agreement"),
          "; between the parties this ",
          defined("Agreement"),
          " decides.",
        ),
      ),
    ],
  }),
};
