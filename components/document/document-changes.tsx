import type { DocumentDiff, PassageChange } from "@/lib/domain/document/clause-diff";
import { clauseAnchor } from "./document-runs";

const labels: Record<PassageChange["change"], string> = {
  unchanged: "Unchanged",
  renumbered: "Renumbered",
  moved: "Moved",
  edited: "Edited",
  added: "Added",
  removed: "Removed",
};

function Words({ passage }: { passage: PassageChange }) {
  return passage.words.map((word, index) => {
    const key = `${word.op}${index}`;
    if (word.op === "insert")
      return (
        <ins key={key} className="font-semibold text-accent underline decoration-[1.5px] underline-offset-4">
          {word.text}
        </ins>
      );
    if (word.op === "delete")
      return (
        <del key={key} className="text-ink-3 line-through">
          {word.text}
        </del>
      );
    return <span key={key}>{word.text}</span>;
  });
}

function PassageNumber({ passage }: { passage: PassageChange }) {
  if (passage.number === "") return null;
  if (passage.change === "removed") return <span className="tabular-nums">{passage.number} </span>;
  return (
    <a className="tabular-nums hover:underline" href={`#${clauseAnchor(passage.id)}`}>
      {passage.number}{" "}
    </a>
  );
}

/** What changed between two versions, passage by passage; what stayed is left out. Links lead to the clause. */
export function DocumentChanges({ diff }: { diff: DocumentDiff }) {
  const changed = diff.passages.filter(({ change }) => change !== "unchanged" && change !== "renumbered");
  if (changed.length === 0)
    return <p className="text-ink-2 text-row">Nothing changed between these versions.</p>;
  return (
    <ol className="space-y-4 font-paper text-draft text-ink">
      {changed.map((passage) => (
        <li key={passage.id} className="grid grid-cols-[4.5rem_1fr] gap-3">
          <span className="font-sans text-ink-3 text-small leading-6">
            <PassageNumber passage={passage} />
            {labels[passage.change]}
          </span>
          <p className="wrap-anywhere whitespace-pre-line text-pretty">
            <Words passage={passage} />
          </p>
        </li>
      ))}
    </ol>
  );
}
