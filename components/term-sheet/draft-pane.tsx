"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { DocumentView } from "@/components/document/document-view";
import { type DocumentKind, documentLabels } from "@/lib/domain/deal/document-sequence";
import { blocksByTerm } from "@/lib/domain/document/tree";
import { sectionOfPath } from "@/lib/domain/term-sheet/catalogue";
import { DraftCompiler } from "./draft/draft-compiler";
import { useDraft, useTermSheet } from "./term-sheet-context";

/** The clause that shows a term; for a term that no clause shows, one that shows another term of its row. */
function clauseOf(places: ReadonlyMap<string, string[]>, path: string | null): string | undefined {
  if (path === null) return undefined;
  const own = places.get(path)?.[0];
  if (own !== undefined) return own;
  const row = path.slice(0, path.lastIndexOf("]") + 1);
  if (row === "") return undefined;
  for (const [place, ids] of places) if (place.startsWith(row)) return ids[0];
  return undefined;
}

/** Where a term of the draft is filled in, for a link opened beside this page. */
const sectionHref = (path: string): string => `?section=${sectionOfPath(path) ?? "parties"}`;

/** The next paper of the deal as it would read now. Follows the cursor in the form; a term in it leads to its field. */
export default function DraftPane({
  kind,
  ourName,
  subtitle,
  activePath,
}: {
  kind: DocumentKind;
  ourName: string;
  subtitle: string;
  activePath: string | null;
}) {
  const { model, goTo } = useTermSheet();
  const pane = useRef<HTMLDivElement>(null);
  // With the letter and not behind it: compiling what changed takes a few milliseconds, waiting for a turn a frame.
  const sheet = useDraft((state) => state.sheet);
  const [compiler] = useState(() => new DraftCompiler());
  const tree = useMemo(
    () => compiler.compile(kind, sheet, { ourName, model, subtitle }),
    [compiler, kind, sheet, ourName, model, subtitle],
  );
  const places = useMemo(() => blocksByTerm(tree.blocks), [tree.blocks]);
  const activeClauseId = useMemo(() => clauseOf(places, activePath), [places, activePath]);
  useEffect(() => {
    const clause =
      activeClauseId === undefined
        ? null
        : pane.current?.querySelector(`[data-clause-id="${CSS.escape(activeClauseId)}"]`);
    if (!clause || !pane.current) return;
    const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const top = clause.getBoundingClientRect().top - pane.current.getBoundingClientRect().top;
    pane.current.scrollBy({ top: top - 120, behavior: isCalm ? "auto" : "smooth" });
  }, [activeClauseId]);
  const view = useMemo(
    () => (
      <DocumentView tree={tree} activeClauseId={activeClauseId} termHref={sectionHref} onTermClick={goTo} />
    ),
    [tree, activeClauseId, goTo],
  );
  return (
    <div className="flex h-full min-h-0 flex-col bg-canvas">
      <header className="flex min-h-9 flex-none items-center gap-2 border-b border-line px-4 text-small text-ink-2">
        <strong className="truncate text-row text-ink">{documentLabels[kind]}</strong>
        <span className="truncate">as the terms read now</span>
      </header>
      <div ref={pane} className="min-h-0 flex-1 overflow-auto p-3 pane:p-4">
        {view}
      </div>
    </div>
  );
}
