"use client";

import type { SectionKey } from "@/lib/domain/term-sheet/term-sheet";
import { useJudgement } from "./findings-context";
import { useTermSheet } from "./term-sheet-context";

const shown = 6;

/** What the open section still needs, each word leading to its field. */
export function MissingTerms({ section }: { section: SectionKey }) {
  const { goTo } = useTermSheet();
  const { missing } = useJudgement(({ completeness }) => completeness.sections[section]);
  if (missing.length === 0) return null;
  return (
    <p className="text-small text-ink-2">
      Still needed:{" "}
      {missing.slice(0, shown).map(({ path, label }, index) => (
        <span key={path}>
          {index > 0 && ", "}
          <button type="button" className="text-link" onClick={() => goTo(path)}>
            {label}
          </button>
        </span>
      ))}
      {missing.length > shown && ` and ${missing.length - shown} more`}.
    </p>
  );
}
