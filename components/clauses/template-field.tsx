"use client";

import { useRef } from "react";
import { TextArea } from "@/components/ui/text-area";
import type { PartnershipModel } from "@/lib/domain/deal/partnership-model";
import type { TemplateProblem } from "@/lib/domain/document/library/template-node";
import type { PreviewEngine } from "./preview-engine";
import { TemplateHelp } from "./template-help";
import { TermInserter } from "./term-inserter";

/** Puts the cursor at a line of the text and marks it. */
function markLine(area: HTMLTextAreaElement, { line, column }: TemplateProblem): void {
  const lines = area.value.split("\n");
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  area.focus();
  area.setSelectionRange(start + column - 1, start + (lines[line - 1]?.length ?? 0));
}

/** The text of the clause, what is wrong in it with its line, and a way to look up terms and put them in. */
export function TemplateField({
  value,
  problems,
  engine,
  models,
  isReadOnly,
  onChange,
}: {
  value: string;
  problems: readonly TemplateProblem[];
  engine: PreviewEngine | null;
  models: readonly PartnershipModel[];
  isReadOnly: boolean;
  onChange: (template: string) => void;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const area = () => frame.current?.querySelector("textarea") ?? null;
  const insert = (snippet: string) => {
    const field = area();
    if (!field) return;
    field.focus();
    const { selectionStart: from, selectionEnd: to } = field;
    const isNewLine = snippet.startsWith("{% for") && from > 0 && value[from - 1] !== "\n";
    field.setRangeText(isNewLine ? `\n${snippet}` : snippet, from, to, "end");
    onChange(field.value);
  };
  return (
    <div ref={frame} className="grid gap-2">
      <TextArea
        label="Text of the clause"
        isPaper
        rows={10}
        value={value}
        isReadOnly={isReadOnly}
        isInvalid={problems.length > 0 && value !== ""}
        onChange={onChange}
        hint="Write plain words. {{ … }} says a term, {% if … %} asks for one. An empty line, or a dash at the start of a line, begins a numbered sub-clause."
      />
      {problems.length > 0 && value !== "" && (
        <ul aria-label="Problems in the text" className="grid gap-1">
          {problems.map((problem) => (
            <li key={`${problem.line}.${problem.column}.${problem.message}`}>
              <button
                type="button"
                className="grid w-full grid-cols-[52px_minmax(0,1fr)] gap-2 rounded-control px-1 py-0.5 text-left text-small text-bad hover:bg-bad-soft"
                onClick={() => {
                  const field = area();
                  if (field) markLine(field, problem);
                }}
              >
                <span className="tabular-nums">Line {problem.line}</span>
                <span className="wrap-anywhere">{problem.message}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {!isReadOnly && <TemplateHelp />}
      {!isReadOnly && engine && <TermInserter engine={engine} models={models} onInsert={insert} />}
    </div>
  );
}
