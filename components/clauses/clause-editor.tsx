"use client";

import { useDeferredValue, useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import type { PartnershipModel } from "@/lib/domain/deal/partnership-model";
import type { ClauseEditorDto } from "@/lib/features/clauses/dto";
import { BoundTerms } from "./bound-terms";
import { RetireButton } from "./clause-actions";
import { type ClauseDraft, draftOf } from "./clause-draft";
import { ClauseFields } from "./clause-fields";
import { ClausePreview, TrialChoice } from "./clause-preview";
import { TemplateField } from "./template-field";
import { usePreviewEngine } from "./use-preview-engine";
import { useSaveClause } from "./use-save-clause";
import { VersionHistory } from "./version-history";

function HouseText({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details className="border-y border-line">
      <summary className="min-h-8 py-1.5 font-medium">The house text, as a sample reads</summary>
      <div className="paper-text grid gap-1 pb-3 text-draft">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </details>
  );
}

/** Writes a text of the clause library, with the clause beside it as a document would say it. */
export function ClauseEditor({ editor, timeZone }: { editor: ClauseEditorDto; timeZone: string }) {
  const { slot, variant, basis, abilities } = editor;
  const [draft, setDraft] = useState(() => draftOf(editor));
  const [model, setModel] = useState<PartnershipModel>(slot.models[0] ?? "co_sell");
  const engine = usePreviewEngine();
  const { save, refusal, isSaving } = useSaveClause(editor);
  const { template, leavesOut } = useDeferredValue(draft);
  const checked = useMemo(
    () => (engine && template.trim() !== "" ? engine.checkVariant({ template, leavesOut }, basis) : null),
    [engine, template, leavesOut, basis],
  );
  const readable = useMemo(
    () => (engine && checked && !checked.ok && checked.facts ? engine.readTemplate(template) : checked),
    [engine, checked, template],
  );
  const change = (changes: Partial<ClauseDraft>) => setDraft((before) => ({ ...before, ...changes }));
  const isReadOnly = !abilities.edit || variant?.retiredAt != null;
  const isNewOwn = slot.isOwn && slot.id === null;
  const used = checked?.facts?.terms ?? null;
  return (
    <div className="grid items-start gap-x-8 gap-y-5 px-5 py-4 max-tablet:px-4 pane:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <form
        noValidate
        className="grid content-start gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          save(draft);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.metaKey || event.ctrlKey) && !isReadOnly) save(draft);
        }}
      >
        {isReadOnly && (
          <Notice
            icon="lock"
            title={
              abilities.edit
                ? "This text is retired. Restore it in the library to change it."
                : "You can read this text. Legal and administrators can change it."
            }
          />
        )}
        <ClauseFields
          draft={draft}
          models={slot.models}
          isNewOwn={isNewOwn}
          isNewVariant={variant === null && !isNewOwn}
          isReadOnly={isReadOnly}
          onChange={change}
        />
        <TemplateField
          value={draft.template}
          problems={checked && !checked.ok ? checked.problems : []}
          engine={engine}
          models={draft.models.length > 0 ? draft.models : slot.models}
          isReadOnly={isReadOnly}
          onChange={(text) => change({ template: text })}
        />
        <BoundTerms
          houseTerms={editor.houseTerms}
          used={used}
          leavesOut={draft.leavesOut}
          isReadOnly={isReadOnly}
          onChange={(left) => change({ leavesOut: left })}
        />
        {refusal && (
          <div className="grid gap-1">
            <InlineError>{refusal.message}</InlineError>
            <ul className="list-disc pl-5 text-small">
              {refusal.problems.slice(0, 6).map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </div>
        )}
        <div className="flex flex-wrap items-center gap-2">
          {!isReadOnly && (
            <Button type="submit" variant="primary" size="lg" isPending={isSaving} keys="ctrl ↵">
              {variant ? `Save as version ${variant.latest.version + 1}` : "Add to the library"}
            </Button>
          )}
          <LinkButton href="/library/clauses" size="lg">
            {isReadOnly ? "Back to the library" : "Cancel"}
          </LinkButton>
          {variant && !isReadOnly && <RetireButton variantId={variant.id} name={variant.latest.name} />}
        </div>
      </form>
      <div className="grid content-start gap-4">
        <TrialChoice editor={editor} model={model} onModel={setModel} />
        <ClausePreview
          editor={editor}
          engine={engine}
          nodes={readable?.ok ? readable.nodes : null}
          name={draft.name}
          heading={draft.heading}
          model={model}
        />
        <HouseText lines={editor.houseLines} />
        {variant && <VersionHistory versions={variant.versions} engine={engine} timeZone={timeZone} />}
      </div>
    </div>
  );
}
