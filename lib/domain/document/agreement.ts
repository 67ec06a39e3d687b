import type { ClauseModule, ScheduleModule } from "./clause-module";
import { apiAccess } from "./clauses/api-access";
import { compliance } from "./clauses/compliance";
import { confidentiality } from "./clauses/confidentiality";
import { dataProtection } from "./clauses/data-protection";
import { definitionsFor } from "./clauses/definitions";
import { exclusivity } from "./clauses/exclusivity";
import { general } from "./clauses/general";
import { goToMarket } from "./clauses/go-to-market";
import { intellectualProperty } from "./clauses/intellectual-property";
import { lawAndDisputes } from "./clauses/law-and-disputes";
import { liability } from "./clauses/liability";
import { modelClauses } from "./clauses/model-clauses";
import { purpose } from "./clauses/purpose";
import { revenueShare } from "./clauses/revenue-share";
import { safeguards } from "./clauses/safeguards";
import { termAndExit } from "./clauses/term-and-exit";
import { type Drafting, provision } from "./drafting";
import { dateOnPaper, paragraph, partyParagraphs, signatures } from "./opening";
import { runs } from "./runs";
import { apiTiers } from "./schedules/api-tiers";
import { backgroundSchedule } from "./schedules/background";
import { commitmentsSchedule } from "./schedules/commitments";
import { programmeSchedule } from "./schedules/programme";
import { revenueSchedule } from "./schedules/revenue";
import type { Block } from "./tree";

/** The clauses of an agreement in their order. */
export const agreementClauses: readonly ClauseModule[] = [
  purpose,
  ...modelClauses,
  apiAccess,
  revenueShare,
  intellectualProperty,
  exclusivity,
  goToMarket,
  confidentiality,
  dataProtection,
  compliance,
  liability,
  safeguards,
  termAndExit,
  lawAndDisputes,
  general,
];

/** The schedules of an agreement in their order; they are lettered A, B … as far as the sheet calls for them. */
export const agreementSchedules: readonly ScheduleModule[] = [
  apiTiers,
  revenueSchedule,
  backgroundSchedule,
  commitmentsSchedule,
  programmeSchedule,
];

type About = Pick<Drafting, "sheet" | "model">;

const clausesFor = (about: About): ClauseModule[] =>
  agreementClauses.filter(
    (clause) =>
      (clause.models === "all" || clause.models.includes(about.model)) && (clause.isWanted?.(about) ?? true),
  );
const schedulesFor = (about: About): ScheduleModule[] =>
  agreementSchedules.filter((schedule) => schedule.isWanted(about));

/** Keys of the clauses and schedules this sheet's agreement has: what a reference may point to. */
export const agreementKeys = (about: About): Set<string> =>
  new Set([...clausesFor(about), ...schedulesFor(about)].map(({ key }) => key));

/** A short-form agreement: parties, definitions, clauses, signatures, schedules (domain.md §6). */
export function agreementBlocks(d: Drafting): Block[] {
  const clauses = clausesFor(d).map((clause): Block => {
    const built = clause.build(d);
    return provision(clause.key, clause.heading, built.runs ?? [], built.children);
  });
  const schedules = schedulesFor(d).flatMap((schedule): Block[] => [
    { kind: "heading", id: schedule.key, level: 1, counted: "schedule", number: "", text: schedule.title },
    ...schedule.build(d),
  ]);
  return [
    paragraph("opening.date", runs("This agreement is made on ", dateOnPaper(d), " between:")),
    ...partyParagraphs(d, true),
    provision(
      "definitions",
      "Definitions",
      runs(
        "Words with a capital letter that are set in bold where they are explained keep that meaning throughout.",
      ),
    ),
    { kind: "definitionList", id: "definitions.list", items: definitionsFor([...clauses, ...schedules]) },
    ...clauses,
    signatures(d, "Signed for the parties by people who may bind them:"),
    ...schedules,
  ];
}
