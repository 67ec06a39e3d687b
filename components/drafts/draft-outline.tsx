import { clauseAnchor } from "@/components/document/document-runs";
import { clausesOf, type DocumentTree } from "@/lib/domain/document/tree";
import type { ThreadDto } from "@/lib/features/comments/dto";

interface Entry {
  id: string;
  number: string;
  label: string;
  openCount: number;
}

/** Sections of a document with the number of open threads in each. */
function entriesOf(tree: DocumentTree, threads: readonly ThreadDto[]): Entry[] {
  const open = threads.filter((thread) => thread.resolvedAt === null).map((thread) => thread.anchor.clauseId);
  const countIn = (ids: ReadonlySet<string>) => open.filter((id) => ids.has(id)).length;
  return tree.blocks.flatMap((block): Entry[] => {
    if (block.kind === "heading")
      return [
        {
          id: block.id,
          number: block.number.replace(/^Schedule /, ""),
          label: block.text,
          openCount: countIn(new Set([block.id])),
        },
      ];
    if (block.kind !== "clause" || !block.heading) return [];
    const ids = new Set([...clausesOf([block])].map((clause) => clause.id));
    return [{ id: block.id, number: block.number, label: block.heading, openCount: countIn(ids) }];
  });
}

/** The clauses of the paper at its left, as in a table of contents. */
export function DraftOutline({ tree, threads }: { tree: DocumentTree; threads: readonly ThreadDto[] }) {
  return (
    <nav
      aria-label="Clauses"
      className="sticky top-3 max-h-[calc(100dvh-24px)] overflow-auto max-desk:hidden"
    >
      <ul>
        {entriesOf(tree, threads).map((entry) => (
          <li key={entry.id}>
            <a
              href={`#${clauseAnchor(entry.id)}`}
              className="grid min-h-6.5 grid-cols-[24px_minmax(0,1fr)_auto] items-center rounded-control px-2 hover:bg-sunken"
            >
              <span className="text-ink-3 text-small tabular-nums">{entry.number}</span>
              <span className="truncate">{entry.label}</span>
              {entry.openCount > 0 && (
                <span className="text-small text-theirs tabular-nums">
                  <span className="sr-only">open threads: </span>
                  {entry.openCount}
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-4 px-2 text-ink-3 text-note">
        Mark words to comment on them. With the keyboard: arrows walk through the clauses, C comments.
      </p>
    </nav>
  );
}
