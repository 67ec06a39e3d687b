import type { FrameworkKind } from "@/lib/domain/deal/document-sequence";
import { type AgreementParts, agreementFrame, clauseBlocks, scheduleBlocks } from "./agreement";
import { definitionItem } from "./clauses/definitions";
import { type Drafting, provision } from "./drafting";
import { define, defined, runs } from "./runs";
import { type Block, type Clause, type DefinitionItem, runsOf } from "./tree";

/** What is settled anew for each programme; everything else holds for the whole relationship. */
const programmeClauses = new Set([
  "purpose",
  "apiAccess",
  "dealRegistration",
  "revenueShare",
  "exclusivity",
  "goToMarket",
  "jointVenture",
]);
const frameworkSchedules = new Set(["schedule.background", "schedule.governance"]);

const isOfProgramme = (key: string): boolean => programmeClauses.has(key) || key.startsWith("model.");

/** The part of an agreement that a master agreement or its addendum holds. */
export const frameworkParts = (
  kind: FrameworkKind,
  { clauses, schedules }: AgreementParts,
): AgreementParts => {
  const isAddendum = kind === "partnership_addendum";
  return {
    clauses: clauses.filter(({ key }) => isOfProgramme(key) === isAddendum),
    schedules: schedules.filter(({ key }) => frameworkSchedules.has(key) !== isAddendum),
  };
};

const howAddendaWork = (): Clause =>
  provision(
    "framework",
    "How this agreement works",
    [],
    [
      provision(
        "framework.addenda",
        "Addenda",
        runs(
          "This ",
          defined("Agreement"),
          " sets the terms on which the parties work together. What they do, for which products, markets and money, stands in a separate document for each programme that every party signs (an ",
          define("Addendum"),
          ").",
        ),
      ),
      provision(
        "framework.none",
        "No duty to add",
        runs(
          "No party has to sign an ",
          defined("Addendum"),
          " and none is owed anything before one is signed.",
        ),
      ),
      provision(
        "framework.order",
        "If they differ",
        runs(
          "An ",
          defined("Addendum"),
          " prevails for its own programme, except that only a change of this ",
          defined("Agreement"),
          " can change liability, confidentiality, data protection and how disputes are settled.",
        ),
      ),
    ],
  );

const whereItBelongs = (d: Drafting): Clause =>
  provision(
    "framework",
    "How this addendum works",
    [],
    [
      provision(
        "framework.master",
        "Master agreement",
        runs(
          "This addendum belongs to the master partnership agreement between the parties that starts on ",
          d.term("parties.effectiveOn", "start date of the master agreement"),
          " (the ",
          define("Master Agreement"),
          ") and becomes part of it when every party has signed.",
        ),
      ),
      provision(
        "framework.order",
        "If they differ",
        runs(
          "For this programme the addendum prevails over the ",
          defined("Master Agreement"),
          " as far as that one lets it.",
        ),
      ),
      provision(
        "framework.term",
        "How long it lasts",
        runs(
          "It starts when the last party has signed and ends with the ",
          defined("Master Agreement"),
          ". It may be ended alone on the same notice as that one.",
        ),
      ),
    ],
  );

/** Words one of the two papers uses and the other explains. */
function explainedElsewhere(blocks: readonly Block[], meaning: DefinitionItem["runs"]): DefinitionItem[] {
  const found = blocks.flatMap((block) => [...runsOf(block)]).filter((run) => run.kind === "definedTerm");
  const own = new Set(found.filter((run) => run.defines).map((run) => run.text));
  const missing = new Set(
    found.map((run) => run.text).filter((text) => !own.has(text) && text !== "Agreement"),
  );
  return [...missing].map((term) => definitionItem(term, meaning));
}

/** A master agreement, or the addendum that puts one programme under it (S4 §1.1). */
export function frameworkBlocks(d: Drafting, kind: FrameworkKind, parts: AgreementParts): Block[] {
  const isAddendum = kind === "partnership_addendum";
  const clauses = [isAddendum ? whereItBelongs(d) : howAddendaWork(), ...clauseBlocks(d, parts.clauses)];
  const schedules = scheduleBlocks(d, parts.schedules);
  const all = [...clauses, ...schedules];
  const agreement = definitionItem(
    "Agreement",
    runs("means the ", defined("Master Agreement"), " and this addendum with its schedules, read together"),
  );
  const given = isAddendum
    ? [
        agreement,
        ...explainedElsewhere(all, runs("means what the ", defined("Master Agreement"), " says it means")),
      ]
    : explainedElsewhere(all, runs("means what an ", defined("Addendum"), " says it means"));
  return agreementFrame(d, isAddendum ? "addendum" : "agreement", clauses, schedules, given);
}
