"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { DocumentView } from "@/components/document/document-view";
import { Select } from "@/components/ui/select";
import {
  type DocumentKind,
  documentKinds,
  documentLabels,
  papersOf,
} from "@/lib/domain/deal/document-sequence";
import type { LibraryClause } from "@/lib/domain/document/library/library-clause";
import { blocksByTerm, clausesOf, type DocumentTree } from "@/lib/domain/document/tree";
import { sectionOfPath } from "@/lib/domain/term-sheet/catalogue";
import type { SectionKey } from "@/lib/domain/term-sheet/term-sheet";
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

/** The first block of the paper that shows a term of this section. */
function firstBlockOf(tree: DocumentTree, places: ReadonlyMap<string, string[]>, section: SectionKey) {
  const ids = new Set<string>();
  for (const [path, blocks] of places)
    if (path.startsWith(`${section}.`)) for (const id of blocks) ids.add(id);
  for (const block of tree.blocks) {
    const inside = block.kind === "clause" ? [...clausesOf([block])].map(({ id }) => id) : [block.id];
    const found = inside.find((id) => ids.has(id));
    if (found !== undefined) return found;
  }
  return undefined;
}

function scrollTo(pane: HTMLElement | null, clauseId: string | undefined, isCalm: boolean): void {
  const clause = clauseId && pane?.querySelector(`[data-clause-id="${CSS.escape(clauseId)}"]`);
  if (!clause || !pane) return;
  const top = clause.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  pane.scrollBy({ top: top - 120, behavior: isCalm ? "auto" : "smooth" });
}
const wantsCalm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Where a term of the draft is filled in, for a link opened beside this page. */
const sectionHref = (path: string): string => `?section=${sectionOfPath(path) ?? "parties"}`;

/** A paper of the deal as it would read now, the next one first. Follows the cursor in the form; a term in it leads to its field. */
export default function DraftPane({
  kind,
  onKind,
  ourName,
  subtitle,
  section,
  library,
  activePath,
}: {
  kind: DocumentKind;
  /** Another paper of the deal is to be shown. */
  onKind: (kind: DocumentKind) => void;
  ourName: string;
  subtitle: string;
  section: SectionKey;
  library: readonly LibraryClause[];
  activePath: string | null;
}) {
  const { model, goTo, places: shared } = useTermSheet();
  const pane = useRef<HTMLDivElement>(null);
  // With the letter and not behind it: compiling what changed takes a few milliseconds, waiting for a turn a frame.
  const sheet = useDraft((state) => state.sheet);
  const [compiler] = useState(() => new DraftCompiler());
  const tree = useMemo(
    () => compiler.compile(kind, sheet, { ourName, model, subtitle, library }),
    [compiler, kind, sheet, ourName, model, subtitle, library],
  );
  const places = useMemo(() => blocksByTerm(tree.blocks), [tree.blocks]);
  useEffect(() => shared.publish(tree), [shared, tree]);
  const activeClauseId = useMemo(() => clauseOf(places, activePath), [places, activePath]);
  useEffect(() => scrollTo(pane.current, activeClauseId, wantsCalm()), [activeClauseId]);
  // Opening a section brings its clauses in sight, before anything of it is being edited.
  const sectionClauseId = useRef<string | undefined>(undefined);
  sectionClauseId.current = section === "parties" ? undefined : firstBlockOf(tree, places, section);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another section is a reason to move the paper
  useEffect(() => scrollTo(pane.current, sectionClauseId.current, true), [section]);
  const view = useMemo(
    () => (
      <DocumentView tree={tree} activeClauseId={activeClauseId} termHref={sectionHref} onTermClick={goTo} />
    ),
    [tree, activeClauseId, goTo],
  );
  return (
    <div className="flex h-full min-h-0 flex-col bg-canvas">
      <header className="flex min-h-9 flex-none items-center gap-2 border-b border-line px-4 text-small text-ink-2">
        <Select
          label="Paper"
          isLabelHidden
          className="w-60 flex-none"
          choices={papersOf(model).map((each) => ({ id: each, label: documentLabels[each] }))}
          value={kind}
          onChange={(id) => {
            const chosen = documentKinds.find((each) => each === id);
            if (chosen) onKind(chosen);
          }}
        />
        <span className="truncate">as the terms read now</span>
      </header>
      <div ref={pane} className="min-h-0 flex-1 overflow-auto p-3 pane:p-4">
        {view}
      </div>
    </div>
  );
}
