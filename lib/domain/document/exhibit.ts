import type { ExhibitKind } from "@/lib/domain/deal/document-sequence";
import type { ScheduleModule } from "./clause-module";
import { remedyClauses, reviewWords } from "./clauses/go-to-market";
import { streamHeading } from "./clauses/revenue-share";
import { namedStream } from "./clauses/revenue-stream-words";
import { type Drafting, provision } from "./drafting";
import { modelInWords } from "./model-names";
import { dateOnPaper, paragraph, partyParagraphs, signatures } from "./opening";
import { runs } from "./runs";
import { apiTiers } from "./schedules/api-tiers";
import { commitmentsSchedule } from "./schedules/commitments";
import { exclusivitySchedule } from "./schedules/exclusivity";
import { provisionsSchedule } from "./schedules/mandatory-provisions";
import { programmeSchedule } from "./schedules/programme";
import { revenueSchedule } from "./schedules/revenue";
import { rightsSchedule } from "./schedules/rights";
import type { Block, Clause } from "./tree";

type Exhibit = {
  schedule: ScheduleModule;
  /** What is shown as a gap while the sheet holds nothing for it: path and label. */
  missing: readonly [path: string, label: string];
  /** Sentences above the tables. */
  before?: (d: Drafting) => Clause[];
  after?: (d: Drafting) => Clause[];
  /** A checklist is for reading, not for signing. */
  isSigned?: false;
};

const streamClauses = (d: Drafting): Clause[] =>
  d.sheet.revenueShare.streams.map((stream) =>
    provision(`exhibit.stream:${stream.id}`, streamHeading(stream.model), namedStream(d, stream)),
  );

function commitmentRules(d: Drafting): Clause[] {
  if (d.sheet.goToMarket.commitments.length === 0) return [];
  const remedies = remedyClauses(d);
  return [
    provision("exhibit.review", "Review", runs("The parties review these commitments", reviewWords(d), ".")),
    ...(remedies.length > 0
      ? [provision("exhibit.remedies", "When one is missed", runs("If a commitment is missed:"), remedies)]
      : []),
  ];
}

const exhibits: Readonly<Record<ExhibitKind, Exhibit>> = {
  exhibit_api_tiers: { schedule: apiTiers, missing: ["apiAccess.tiers", "API tiers"] },
  exhibit_revenue_share: {
    schedule: revenueSchedule,
    missing: ["revenueShare.streams", "revenue streams"],
    before: streamClauses,
  },
  exhibit_intellectual_property: {
    schedule: rightsSchedule,
    missing: ["intellectualProperty.background", "background and results"],
  },
  exhibit_exclusivity: {
    schedule: exclusivitySchedule,
    missing: ["exclusivity.kind", "whether anything is exclusive"],
  },
  exhibit_go_to_market: {
    schedule: commitmentsSchedule,
    missing: ["goToMarket.commitments", "commitments"],
    after: commitmentRules,
  },
  exhibit_programme: {
    schedule: programmeSchedule,
    missing: ["goToMarket.programmeLevels", "levels of certification"],
  },
  exhibit_mandatory_provisions: {
    schedule: provisionsSchedule,
    missing: ["parties.parties", "terms"],
    isSigned: false,
  },
};

/** Whether the sheet holds something for an exhibit to show. */
export const isExhibitWanted = (kind: ExhibitKind, about: Pick<Drafting, "sheet" | "model">): boolean =>
  exhibits[kind].schedule.isWanted(about);

/** Whether it binds with the agreement it belongs to. */
export const isExhibitSigned = (kind: ExhibitKind): boolean => exhibits[kind].isSigned !== false;

/** Says that nothing is exclusive where the sheet says so; else shows the gap. */
function nothingThere(d: Drafting, kind: ExhibitKind): Block {
  const [path, label] = exhibits[kind].missing;
  if (kind === "exhibit_exclusivity" && d.sheet.exclusivity.kind === "none")
    return paragraph(
      "exhibit.none",
      runs("The partnership is ", d.phrase("exclusivity.kind", label, { none: "not exclusive" }), "."),
    );
  return paragraph("exhibit.missing", runs("Still to be agreed: ", { kind: "blank", path, label }, "."));
}

/** One schedule as a document of its own, with what belongs beside its tables (S0, S4). */
export function exhibitBlocks(d: Drafting, kind: ExhibitKind): Block[] {
  const exhibit = exhibits[kind];
  const before = exhibit.before?.(d) ?? [];
  const hasContent = isExhibitWanted(kind, d) || before.length > 0;
  return [
    paragraph(
      "opening.belongs",
      runs("Exhibit to the agreement on ", modelInWords[d.model], ", as of ", dateOnPaper(d), ", between:"),
    ),
    ...partyParagraphs(d, false),
    ...before,
    ...(hasContent ? exhibit.schedule.build(d) : [nothingThere(d, kind)]),
    ...(exhibit.after?.(d) ?? []),
    ...(isExhibitSigned(kind) ? [signatures(d, "Agreed as part of the agreement:")] : []),
  ];
}
