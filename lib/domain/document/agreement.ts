import type { ClauseModule, ScheduleModule } from "./clause-module";
import { apiAccess } from "./clauses/api-access";
import { compliance } from "./clauses/compliance";
import { confidentiality } from "./clauses/confidentiality";
import { dataProtection } from "./clauses/data-protection";
import { dealRegistration } from "./clauses/deal-registration";
import { definitionsFor } from "./clauses/definitions";
import { exclusivity } from "./clauses/exclusivity";
import { general } from "./clauses/general";
import { goToMarket } from "./clauses/go-to-market";
import { governance } from "./clauses/governance";
import { insurance } from "./clauses/insurance";
import { intellectualProperty } from "./clauses/intellectual-property";
import { jointVenture } from "./clauses/joint-venture";
import { lawAndDisputes } from "./clauses/law-and-disputes";
import { liability } from "./clauses/liability";
import { modelClauses } from "./clauses/model-clauses";
import { notices } from "./clauses/notices";
import { purpose } from "./clauses/purpose";
import { revenueShare } from "./clauses/revenue-share";
import { safeguards } from "./clauses/safeguards";
import { specialTerms } from "./clauses/special-terms";
import { termAndExit } from "./clauses/term-and-exit";
import { warranties } from "./clauses/warranties";
import { type Drafting, provision } from "./drafting";
import { dateOnPaper, paragraph, partyParagraphs, signatures } from "./opening";
import { runs } from "./runs";
import { apiTiers } from "./schedules/api-tiers";
import { backgroundSchedule } from "./schedules/background";
import { commitmentsSchedule } from "./schedules/commitments";
import { governanceSchedule } from "./schedules/governance";
import { programmeSchedule } from "./schedules/programme";
import { revenueSchedule } from "./schedules/revenue";
import { ventureSchedule } from "./schedules/venture";
import type { Block, DefinitionItem } from "./tree";

/** The clauses of an agreement in their order. */
export const agreementClauses: readonly ClauseModule[] = [
  purpose,
  ...modelClauses,
  jointVenture,
  apiAccess,
  revenueShare,
  dealRegistration,
  intellectualProperty,
  exclusivity,
  goToMarket,
  governance,
  confidentiality,
  dataProtection,
  compliance,
  warranties,
  insurance,
  liability,
  safeguards,
  termAndExit,
  lawAndDisputes,
  notices,
  specialTerms,
  general,
];

/** The schedules of an agreement in their order; they are lettered A, B … as far as the sheet calls for them. */
export const agreementSchedules: readonly ScheduleModule[] = [
  apiTiers,
  revenueSchedule,
  backgroundSchedule,
  commitmentsSchedule,
  programmeSchedule,
  ventureSchedule,
  governanceSchedule,
];

export type About = Pick<Drafting, "sheet" | "model">;

/** The clauses and schedules an agreement of this sheet and model is made of. */
export type AgreementParts = { clauses: readonly ClauseModule[]; schedules: readonly ScheduleModule[] };

export const agreementParts = (about: About): AgreementParts => ({
  clauses: agreementClauses.filter(
    (clause) =>
      (clause.models === "all" || clause.models.includes(about.model)) && (clause.isWanted?.(about) ?? true),
  ),
  schedules: agreementSchedules.filter((schedule) => schedule.isWanted(about)),
});

/** Keys of the clauses and schedules: what a reference may point to. */
export const keysOf = ({ clauses, schedules }: AgreementParts): Set<string> =>
  new Set([...clauses, ...schedules].map(({ key }) => key));

export const clauseBlocks = (d: Drafting, clauses: readonly ClauseModule[]): Block[] =>
  clauses.map((clause): Block => {
    const built = clause.build(d);
    return provision(clause.key, clause.heading, built.runs ?? [], built.children);
  });

export const scheduleBlocks = (d: Drafting, schedules: readonly ScheduleModule[]): Block[] =>
  schedules.flatMap((schedule): Block[] => [
    { kind: "heading", id: schedule.key, level: 1, counted: "schedule", number: "", text: schedule.title },
    ...schedule.build(d),
  ]);

/** Opening, definitions, clauses, signatures and schedules in the order every agreement has (domain.md §6). */
export function agreementFrame(
  d: Drafting,
  paper: string,
  clauses: readonly Block[],
  schedules: readonly Block[],
  given: readonly DefinitionItem[] = [],
): Block[] {
  return [
    paragraph("opening.date", runs(`This ${paper} is made on `, dateOnPaper(d), " between:")),
    ...partyParagraphs(d, true),
    provision(
      "definitions",
      "Definitions",
      runs(
        "Words with a capital letter that are set in bold where they are explained keep that meaning throughout.",
      ),
    ),
    {
      kind: "definitionList",
      id: "definitions.list",
      items: definitionsFor([...clauses, ...schedules], given),
    },
    ...clauses,
    signatures(d, "Signed for the parties by people who may bind them:"),
    ...schedules,
  ];
}

/** A short-form agreement with everything in one document. */
export function agreementBlocks(d: Drafting, parts: AgreementParts): Block[] {
  return agreementFrame(d, "agreement", clauseBlocks(d, parts.clauses), scheduleBlocks(d, parts.schedules));
}
