"use client";

import type { ClauseVariantDto, VariantTextDto } from "@/lib/features/clauses/dto";
import { formatInstantDate } from "@/lib/format/dates";
import type { PreviewEngine } from "./preview-engine";

function WordChanges({ engine, before, after }: { engine: PreviewEngine; before: string; after: string }) {
  return (
    <p className="paper-text wrap-anywhere whitespace-pre-wrap text-draft">
      {engine.diffWords(before, after).map((change, index) => {
        const key = `${change.op}${index}`;
        if (change.op === "insert")
          return (
            <ins key={key} className="font-semibold text-accent underline underline-offset-4">
              {change.text}
            </ins>
          );
        if (change.op === "delete")
          return (
            <del key={key} className="text-ink-3 line-through">
              {change.text}
            </del>
          );
        return <span key={key}>{change.text}</span>;
      })}
    </p>
  );
}

function Version({
  text,
  before,
  engine,
  timeZone,
}: {
  text: VariantTextDto;
  before: VariantTextDto | undefined;
  engine: PreviewEngine | null;
  timeZone: string;
}) {
  return (
    <li className="border-b border-line last:border-b-0">
      <details>
        <summary className="min-h-8 py-1">
          <b className="tabular-nums">v{text.version}</b> {text.name},{" "}
          <span className="text-ink-2">
            {formatInstantDate(new Date(text.savedAt), timeZone)} by {text.savedByName}
          </span>
        </summary>
        <div className="pb-3">
          {engine && before && <WordChanges engine={engine} before={before.template} after={text.template} />}
          {!before && (
            <p className="paper-text wrap-anywhere whitespace-pre-wrap text-draft">{text.template}</p>
          )}
        </div>
      </details>
    </li>
  );
}

/** Every version of a text, the newest first, each with what it changed word by word. */
export function VersionHistory({
  versions,
  engine,
  timeZone,
}: {
  versions: ClauseVariantDto["versions"];
  engine: PreviewEngine | null;
  timeZone: string;
}) {
  return (
    <section aria-label="Versions">
      <h2 className="mb-1 text-section">Versions</h2>
      <ol>
        {versions.map((text, index) => (
          <Version
            key={text.version}
            text={text}
            before={versions[index + 1]}
            engine={engine}
            timeZone={timeZone}
          />
        ))}
      </ol>
    </section>
  );
}
