import type { Route } from "next";
import Link from "next/link";
import { GuestList } from "@/components/guests/guest-list";
import { Icon } from "@/components/ui/icon";
import type { DraftListDto, DraftSummaryDto, SequenceDocumentDto } from "@/lib/features/drafts/dto";
import type { GuestCandidateDto } from "@/lib/features/guests/dto";
import { formatInstantDate } from "@/lib/format/dates";
import { CompileButton } from "./compile-button";

function VersionRow({
  dealId,
  version,
  timeZone,
}: {
  dealId: string;
  version: DraftSummaryDto;
  timeZone: string;
}) {
  return (
    <li className="border-line border-b last:border-b-0">
      <Link
        href={`/deals/${dealId}/drafts/${version.id}` as Route}
        className="flex min-h-8.5 flex-wrap items-center gap-x-3 rounded-control px-2 py-1 hover:bg-sunken"
      >
        <b className="w-8 tabular-nums">v{version.version}</b>
        <span>
          compiled {formatInstantDate(new Date(version.compiledAt), timeZone)} by {version.compiledByName}
        </span>
        {version.sharedAt && (
          <span className="inline-flex items-center gap-1 text-theirs">
            <Icon name="eye" size={12} />
            shared {formatInstantDate(new Date(version.sharedAt), timeZone)}
          </span>
        )}
        {version.openThreadCount > 0 && (
          <span className="text-ink-2 tabular-nums">
            {version.openThreadCount} open {version.openThreadCount === 1 ? "thread" : "threads"}
          </span>
        )}
      </Link>
    </li>
  );
}

function DocumentSection({
  list,
  document,
  timeZone,
}: {
  list: DraftListDto;
  document: SequenceDocumentDto;
  timeZone: string;
}) {
  const [newest] = document.versions;
  return (
    <section
      id={document.part === "agreement" ? "final-draft" : document.kind}
      aria-label={document.label}
      className="scroll-mt-4 border-line border-b py-4"
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h2 className="text-section">{document.label}</h2>
        {document.isSigned && (
          <span className="inline-flex items-center gap-1 text-ink-3">
            <Icon name="check" size={12} /> signed
          </span>
        )}
        {newest && !newest.isOfCurrentTerms && (
          <span className="text-warn">The terms have changed since v{newest.version}.</span>
        )}
        {list.abilities.compile && document.refusal === null && (
          <span className="ml-auto">
            <CompileButton
              dealId={list.dealId}
              kind={document.kind}
              label={newest ? "Compile again" : "Compile from the terms"}
            />
          </span>
        )}
      </div>
      {document.refusal !== null && <p className="mt-1 text-ink-2">{document.refusal}</p>}
      {document.versions.length === 0 && document.refusal === null && (
        <p className="mt-1 text-ink-2">
          Not compiled yet. It is written from the term sheet; what is missing there stays a visible gap.
        </p>
      )}
      <ol className="mt-2">
        {document.versions.map((version) => (
          <VersionRow key={version.id} dealId={list.dealId} version={version} timeZone={timeZone} />
        ))}
      </ol>
    </section>
  );
}

/** Parts of the agreement that can be read, sent and saved alone: a line each, so that they do not push the papers away. */
function Exhibits({ list, timeZone }: { list: DraftListDto; timeZone: string }) {
  const exhibits = list.documents.filter((document) => document.part === "exhibit");
  if (exhibits.length === 0) return null;
  return (
    <section id="exhibits" aria-label="Exhibits" className="scroll-mt-4 py-4">
      <h2 className="text-section">Exhibits</h2>
      <p className="mt-1 text-ink-2">Schedules as papers of their own, written from the same terms.</p>
      <ul className="mt-2">
        {exhibits.map((document) => (
          <li key={document.kind} className="border-line border-b py-1 last:border-b-0">
            <div className="flex min-h-8.5 flex-wrap items-center gap-x-3">
              <h3 className="font-normal first-letter:uppercase">
                {document.label.replace("Exhibit: ", "")}
              </h3>
              {list.abilities.compile && document.refusal === null && (
                <span className="ml-auto">
                  <CompileButton
                    dealId={list.dealId}
                    kind={document.kind}
                    label={document.versions.length > 0 ? "Compile again" : "Compile"}
                    purpose={document.label}
                  />
                </span>
              )}
            </div>
            {document.versions.length > 0 && (
              <ol>
                {document.versions.map((version) => (
                  <VersionRow key={version.id} dealId={list.dealId} version={version} timeZone={timeZone} />
                ))}
              </ol>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The documents of a deal in signing order, and who of the other side may read them. */
export function DraftsPage({
  list,
  guests,
  canInvite,
  timeZone,
}: {
  list: DraftListDto;
  guests: GuestCandidateDto[];
  canInvite: boolean;
  timeZone: string;
}) {
  return (
    <div className="grid items-start gap-x-10 px-5 pb-10 max-tablet:px-4 pane:grid-cols-[minmax(0,1fr)_340px]">
      <div>
        {list.documents
          .filter((document) => document.part !== "exhibit")
          .map((document) => (
            <DocumentSection key={document.kind} list={list} document={document} timeZone={timeZone} />
          ))}
        <Exhibits list={list} timeZone={timeZone} />
      </div>
      <GuestList dealId={list.dealId} guests={guests} canInvite={canInvite} timeZone={timeZone} />
    </div>
  );
}
