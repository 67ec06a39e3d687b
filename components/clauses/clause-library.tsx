import { LibraryTabs } from "@/components/shell/library-tabs";
import { PageHeader } from "@/components/shell/page-header";
import { Count } from "@/components/ui/count";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { ClauseLibraryDto, ClauseSlotDto } from "@/lib/features/clauses/dto";
import { ClauseFilter } from "./clause-filter";
import { ClauseRow } from "./clause-row";
import { newOwnHref } from "./clause-words";

const isWorkedOn = (slot: ClauseSlotDto): boolean => slot.id !== null;

function Section({
  slots,
  mayEdit,
  isOpen,
}: {
  slots: readonly [ClauseSlotDto, ...ClauseSlotDto[]];
  mayEdit: boolean;
  isOpen: boolean;
}) {
  const [{ section, sectionHeading }] = slots;
  const ours = slots.filter(isWorkedOn).length;
  return (
    <details open={isOpen} className="group border-b border-line">
      <summary className="flex min-h-10 cursor-pointer list-none flex-wrap items-center gap-x-2 rounded-control py-1 [&::-webkit-details-marker]:hidden">
        <Icon name="right" size={14} className="text-ink-3 group-open:rotate-90" />
        <h2 className="text-section">
          {sectionHeading} <Count>{slots.length}</Count>
        </h2>
        {ours > 0 && <span className="text-small text-ink-2">{ours} with texts of yours</span>}
      </summary>
      <ul className="pb-2 tablet:pl-4">
        {slots.map((slot) => (
          <ClauseRow key={slot.key} slot={slot} mayEdit={mayEdit} />
        ))}
      </ul>
      {mayEdit && slots.some(({ isGone }) => !isGone) && (
        <div className="pb-4 tablet:pl-4">
          <LinkButton href={newOwnHref(section)} size="sm" variant="quiet" icon="plus">
            A clause of your own in “{sectionHeading}”
          </LinkButton>
        </div>
      )}
    </details>
  );
}

function inSections(slots: readonly ClauseSlotDto[]): [ClauseSlotDto, ...ClauseSlotDto[]][] {
  const sections = new Map<string, [ClauseSlotDto, ...ClauseSlotDto[]]>();
  for (const slot of slots) {
    const known = sections.get(slot.section);
    if (known) known.push(slot);
    else sections.set(slot.section, [slot]);
  }
  return [...sections.values()];
}

/** The clauses of every agreement by section, each with the ladder of texts that may stand there. */
export function ClauseLibrary({
  library,
  text,
  model,
}: {
  library: ClauseLibraryDto;
  text: string;
  model: string | undefined;
}) {
  const { slots, problemCount, abilities } = library;
  const isNarrowed = text !== "" || model !== undefined;
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/library/rubrics", label: "Library" }]}
        title="Clauses"
        count={slots.length}
        facts="what agreements say, and what you fall back to"
        tabs={<LibraryTabs />}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-3 px-5 py-4 max-tablet:px-4">
        <ClauseFilter text={text} {...(model === undefined ? {} : { model })} />
        {problemCount > 0 && (
          <Notice
            tone="bad"
            title={`${problemCount} ${problemCount === 1 ? "text cannot" : "texts cannot"} be used any more.`}
          >
            A term it names has left the catalogue. Nothing is lost: documents take the house text with a
            remark.
          </Notice>
        )}
        {!isNarrowed && !slots.some(isWorkedOn) && (
          <Notice title="Every clause reads as the house wrote it.">
            {abilities.edit
              ? "Open a section and add a variant: your preferred text, a fallback, a last resort, each with who may accept it."
              : "Legal and administrators can add variants that deals then choose from."}
          </Notice>
        )}
        {slots.length === 0 ? (
          <EmptyState title="No clause is called that.">
            <TextLink href="/library/clauses">Show every clause</TextLink>
          </EmptyState>
        ) : (
          <div className="border-t border-line">
            {inSections(slots).map((section) => (
              <Section
                key={section[0].section}
                slots={section}
                mayEdit={abilities.edit}
                isOpen={isNarrowed || section.some(isWorkedOn)}
              />
            ))}
          </div>
        )}
      </div>
    </>
  );
}
