import { memo, type ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import type { Block, DocumentTree, Heading } from "@/lib/domain/document/tree";
import { exhaustive } from "@/lib/domain/shared/exhaustive";
import { activeWithin, type ClauseLook, DocumentClause } from "./document-clause";
import { clauseAnchor, DocumentRuns, type TermLinks } from "./document-runs";
import { DocumentSignatures } from "./document-signatures";
import { DocumentTable } from "./document-table";

export type DocumentViewProps = TermLinks & {
  tree: DocumentTree;
  /** "draft" beside a form, "read" where reading is the whole work. */
  size?: "draft" | "read";
  /** Whether its title is the heading of the whole page, or one below a page's own. */
  isPageTitle?: boolean;
  activeClauseId?: string | undefined;
  underClause?: ((clauseId: string) => ReactNode) | undefined;
  signatureOf?: ((partyId: string) => ReactNode) | undefined;
};

function SectionHeading({ heading }: { heading: Heading }) {
  const isSchedule = heading.counted === "schedule";
  const look = isSchedule ? "mt-12 mb-3 text-[1.3em] leading-[1.4]" : "mt-6 mb-2 text-[1.07em]";
  const numberLook = isSchedule ? "mr-3 font-normal text-ink-3" : "absolute -left-9 w-8 tabular-nums";
  const Tag = heading.level === 1 ? "h2" : "h3";
  return (
    <Tag id={clauseAnchor(heading.id)} className={cx("relative scroll-mt-16 font-semibold", look)}>
      {heading.number !== "" && <span className={numberLook}>{heading.number} </span>}
      {heading.text}
    </Tag>
  );
}

type BlockProps = ClauseLook & { block: Block; signatureOf: DocumentViewProps["signatureOf"] };

/** Drawn again only when the block is another object: typing in one term leaves the rest of the paper alone. */
const BlockView = memo(function BlockView({ block, signatureOf, ...look }: BlockProps) {
  const links: TermLinks = { termHref: look.termHref, onTermClick: look.onTermClick };
  switch (block.kind) {
    case "heading":
      return <SectionHeading heading={block} />;
    case "paragraph":
      return (
        <p className={cx("wrap-anywhere mb-3 text-pretty", block.tone === "note" && "text-ink-3 text-quote")}>
          <DocumentRuns runs={block.runs} links={links} />
        </p>
      );
    case "clause":
      return <DocumentClause clause={block} {...look} />;
    case "table":
      return <DocumentTable table={block} isActive={look.activeClauseId === block.id} links={links} />;
    case "definitionList":
      return block.items.map((item) => (
        <p key={item.id} className="mb-3 text-pretty">
          <DocumentRuns runs={item.runs} links={links} />
        </p>
      ));
    case "signatureBlock":
      return <DocumentSignatures block={block} links={links} signatureOf={signatureOf} />;
    default:
      return exhaustive(block);
  }
});

const activeIn = (block: Block, activeClauseId: string | undefined): string | undefined => {
  if (block.kind === "clause") return activeWithin(block, activeClauseId);
  return block.id === activeClauseId ? activeClauseId : undefined;
};

/**
 * A document as paper: serif, numbers hanging beside the text, every value of the term sheet leading to its field.
 * Renders on the server and in the browser; `onTermClick` needs a client parent.
 */
export function DocumentView(view: DocumentViewProps) {
  const {
    tree,
    size = "draft",
    isPageTitle = false,
    activeClauseId,
    underClause,
    signatureOf,
    termHref,
    onTermClick,
  } = view;
  const Title = isPageTitle ? "h1" : "h2";
  return (
    <article
      lang="en-GB"
      aria-label={tree.title}
      className={cx(
        "bg-paper py-8 pr-5 pl-13 font-paper text-ink shadow-paper [font-optical-sizing:auto] [hanging-punctuation:first] tablet:py-12 tablet:pr-12 tablet:pl-18",
        size === "read" ? "text-read" : "text-draft",
      )}
    >
      <header className="mb-5">
        <Title className="font-semibold text-[1.75em] leading-tight tracking-tight">{tree.title}</Title>
        {tree.subtitle && <p className="mt-1 text-ink-2">{tree.subtitle}</p>}
        <p className="mt-4 border-ink border-t pt-2 text-ink-3 text-quote">{tree.notice}</p>
      </header>
      {tree.blocks.map((block) => (
        <BlockView
          key={block.id}
          block={block}
          activeClauseId={activeIn(block, activeClauseId)}
          underClause={underClause}
          signatureOf={signatureOf}
          termHref={termHref}
          onTermClick={onTermClick}
        />
      ))}
    </article>
  );
}
