import type { Route } from "next";
import Link from "next/link";
import { cx } from "@/components/ui/cx";
import { LinkButton } from "@/components/ui/link-button";
import type { CommentReadersDto } from "@/lib/features/comments/dto";
import type { DraftComparisonDto, DraftDto } from "@/lib/features/drafts/dto";
import { formatInstantDate } from "@/lib/format/dates";
import { PdfButton } from "./pdf-button";
import { ShareButton } from "./share-button";

/** The versions of a document as links; the open one is marked, plum where the other side reads it. */
function Versions({ draft, timeZone }: { draft: DraftDto; timeZone: string }) {
  return (
    <nav aria-label="Versions" className="flex flex-wrap gap-1">
      {draft.versions.map((version) => (
        <Link
          key={version.id}
          href={`/deals/${draft.dealId}/drafts/${version.id}` as Route}
          aria-current={version.id === draft.id ? "page" : undefined}
          className={cx(
            "inline-flex h-7 items-center gap-1.5 rounded-control px-2 inset-ring",
            version.sharedAt ? "inset-ring-theirs-line" : "inset-ring-line-2",
            version.id === draft.id
              ? version.sharedAt
                ? "bg-theirs-soft"
                : "bg-accent-soft"
              : "hover:bg-sunken",
          )}
        >
          <b>v{version.version}</b>
          <span className="text-ink-2 text-small">
            {version.sharedAt
              ? `shared ${formatInstantDate(new Date(version.sharedAt), timeZone)}`
              : `compiled ${formatInstantDate(new Date(version.compiledAt), timeZone)}`}
          </span>
        </Link>
      ))}
    </nav>
  );
}

/** Above the paper: which document, its versions, comparing, PDF, sharing. */
export function DraftBar({
  draft,
  readers,
  comparison,
  timeZone,
}: {
  draft: DraftDto;
  readers: CommentReadersDto;
  comparison: DraftComparisonDto | null;
  timeZone: string;
}) {
  const here = `/deals/${draft.dealId}/drafts/${draft.id}`;
  const earlier = draft.versions.find((version) => version.version < draft.version);
  const isNewest = draft.versions[0]?.id === draft.id;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 border-line border-b bg-surface px-5 py-2 max-tablet:px-4">
      <h2 className="text-section">{draft.label}</h2>
      <Versions draft={draft} timeZone={timeZone} />
      <span className="text-ink-3 text-small" title={`SHA-256 ${draft.digest}`}>
        by {draft.compiledByName}, <span className="font-mono">{draft.digest.slice(0, 8)}</span>
      </span>
      {comparison && (
        <span className="text-ink-2 text-small tabular-nums">
          Since v{comparison.from.version}: <b>{comparison.diff.changeCount}</b> changes,{" "}
          <b>+{comparison.diff.wordsAdded}</b> <b>−{comparison.diff.wordsRemoved}</b> words
        </span>
      )}
      <span className="ml-auto flex flex-wrap items-center gap-2">
        {comparison ? (
          <LinkButton href={here}>Back to the paper</LinkButton>
        ) : (
          earlier && (
            <LinkButton href={`${here}?since=${earlier.id}`} icon="redline">
              Since v{earlier.version}
            </LinkButton>
          )
        )}
        <LinkButton href={`/api/files/drafts/${draft.id}/word`} icon="download" download>
          Word
        </LinkButton>
        <PdfButton draftId={draft.id} pdf={draft.pdf} />
        {draft.abilities.share && isNewest && !draft.sharedAt && (
          <ShareButton
            draftId={draft.id}
            what={`${draft.label}, version ${draft.version}`}
            theirName={readers.theirName}
            outsideCount={readers.outsideCount}
          />
        )}
      </span>
    </div>
  );
}
