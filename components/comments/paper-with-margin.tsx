"use client";

import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { buttonLook } from "@/components/ui/button-look";
import { Icon } from "@/components/ui/icon";
import type { CommentAnchor } from "@/lib/domain/comment/anchor";
import { anchorOfRange, clauseOf, clausesIn } from "./clause-text";
import { drawMarks, type PaperMark, placeCards } from "./paper-marks";

export interface MarginCard {
  key: string;
  clauseId: string;
  card: ReactNode;
}

interface Offer {
  anchor: CommentAnchor;
  top: number;
  left: number;
}

/** The words marked on the paper now, with the place for the button beneath them. */
function useMarkedWords(paper: React.RefObject<HTMLDivElement | null>, isOn: boolean) {
  const [offer, setOffer] = useState<Offer | null>(null);
  useEffect(() => {
    if (!isOn) return;
    const look = () => {
      const selection = document.getSelection();
      const sheet = paper.current;
      if (!selection || selection.isCollapsed || !sheet?.contains(selection.anchorNode))
        return setOffer(null);
      const range = selection.getRangeAt(0);
      const anchor = anchorOfRange(range);
      if (!anchor?.quote) return setOffer(null);
      const [words, frame] = [range.getBoundingClientRect(), sheet.getBoundingClientRect()];
      const left = Math.max(0, Math.min(words.left - frame.left, frame.width - 110));
      setOffer({ anchor, top: words.bottom - frame.top + 6, left });
    };
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [paper, isOn]);
  return [offer, () => setOffer(null)] as const;
}

/** Lets arrow keys walk through the clauses: one of them can be reached by Tab. */
function useClauseFocus(paper: React.RefObject<HTMLDivElement | null>, isOn: boolean) {
  useEffect(() => {
    if (!isOn || !paper.current) return;
    for (const [place, clause] of clausesIn(paper.current).entries()) clause.tabIndex = place === 0 ? 0 : -1;
  }, [paper, isOn]);
}

function walk(paper: HTMLElement, from: HTMLElement, step: 1 | -1): void {
  const clauses = clausesIn(paper);
  const next = clauses[clauses.indexOf(from) + step];
  if (!next) return;
  from.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}

/**
 * A paper with what is said about it in the margin, each card beside its clause. Marking words, or pressing C on a
 * clause, begins a comment. `children` is the paper.
 */
export function PaperWithMargin({
  children,
  cards,
  marks,
  clauseIds,
  canComment,
  composer,
}: {
  children: ReactNode;
  cards: readonly MarginCard[];
  marks: readonly PaperMark[];
  /** Everything that can be commented on, in reading order. */
  clauseIds: readonly string[];
  canComment: boolean;
  composer: (anchor: CommentAnchor, close: () => void) => ReactNode;
}) {
  const paper = useRef<HTMLDivElement>(null);
  const margin = useRef<HTMLElement>(null);
  const [anchor, setAnchor] = useState<CommentAnchor | null>(null);
  const [offer, withdraw] = useMarkedWords(paper, canComment);
  useClauseFocus(paper, canComment);
  const place = () => paper.current && margin.current && placeCards(paper.current, margin.current);
  useLayoutEffect(() => {
    place();
    if (paper.current) drawMarks(paper.current, anchor?.quote ? [...marks, newMark(anchor)] : marks);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the observer lives as long as the page.
  useEffect(() => {
    const watcher = new ResizeObserver(() => place());
    if (paper.current) watcher.observe(paper.current);
    for (const card of margin.current?.children ?? []) watcher.observe(card);
    return () => watcher.disconnect();
  }, [cards.length, anchor]);

  const begin = (at: CommentAnchor) => {
    withdraw();
    document.getSelection()?.removeAllRanges();
    setAnchor(at);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const clause = event.target instanceof HTMLElement ? event.target : null;
    if (!paper.current || !clause?.dataset.clauseId || clauseOf(clause) !== clause) return;
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp")
      walk(paper.current, clause, event.key === "ArrowDown" ? 1 : -1);
    else if (event.key === "c") begin(offer?.anchor ?? { clauseId: clause.dataset.clauseId });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const order = (clauseId: string) => {
    const found = clauseIds.indexOf(clauseId);
    return found < 0 ? clauseIds.length : found;
  };
  const writing: MarginCard[] = anchor
    ? [{ key: "new", clauseId: anchor.clauseId, card: composer(anchor, () => setAnchor(null)) }]
    : [];
  const shown = [...writing, ...cards].toSorted((a, b) => order(a.clauseId) - order(b.clauseId));
  return (
    <div className="grid items-start gap-6 pane:grid-cols-[minmax(0,700px)_minmax(280px,376px)]">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys work on the clauses inside, which take the focus. */}
      <div ref={paper} className="relative min-w-0" onKeyDown={canComment ? onKeyDown : undefined}>
        {children}
        {offer && (
          <button
            type="button"
            className={buttonLook({ className: "absolute z-10 shadow-float" })}
            style={{ top: offer.top, left: offer.left }}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => begin(offer.anchor)}
          >
            <Icon name="comment" size={14} />
            Comment
          </button>
        )}
      </div>
      <section ref={margin} aria-label="Comments" className="flex min-w-0 flex-col gap-3">
        {shown.map(({ key, clauseId, card }) => (
          <div key={key} data-beside={clauseId}>
            {card}
          </div>
        ))}
      </section>
    </div>
  );
}

const newMark = (anchor: CommentAnchor): PaperMark => ({
  clauseId: anchor.clauseId,
  quote: anchor.quote ?? "",
  tone: "internal",
});
