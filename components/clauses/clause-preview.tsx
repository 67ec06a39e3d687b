"use client";

import type { Route } from "next";
import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useMemo, useState } from "react";
import { DocumentClause } from "@/components/document/document-clause";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { Skeleton } from "@/components/ui/skeleton";
import { modelLabels } from "@/lib/domain/deal/model-label";
import { type PartnershipModel, partnershipModels } from "@/lib/domain/deal/partnership-model";
import type { TemplateNode } from "@/lib/domain/document/library/template-node";
import type { Clause } from "@/lib/domain/document/tree";
import type { ClauseEditorDto } from "@/lib/features/clauses/dto";
import type { PreviewEngine } from "./preview-engine";

/** The terms a text is tried on: a sample of a model, or a deal, which the address then names. */
export function TrialChoice({
  editor,
  model,
  onModel,
}: {
  editor: ClauseEditorDto;
  model: PartnershipModel;
  onModel: (model: PartnershipModel) => void;
}) {
  const router = useRouter();
  const path = usePathname();
  const search = useSearchParams();
  const go = (dealId: string | null) => {
    const query = new URLSearchParams(search);
    if (dealId === null) query.delete("deal");
    else query.set("deal", dealId);
    router.replace(`${path}${query.size > 0 ? `?${query}` : ""}` as Route, { scroll: false });
  };
  return (
    <Select
      label="Tried on"
      choices={[
        ...editor.slot.models.map((id) => ({ id, label: `Sample: ${modelLabels[id]}` })),
        ...editor.deals.map(({ id, title, model: of }) => ({ id, label: title, hint: modelLabels[of] })),
      ]}
      value={editor.trial?.dealId ?? model}
      onChange={(id) => {
        const sample = partnershipModels.find((each) => each === id);
        if (sample) onModel(sample);
        if (!sample || editor.trial) go(sample ? null : id);
      }}
      className="max-w-md"
    />
  );
}

/** The clause as a document would say it, with every keystroke. */
export function ClausePreview({
  editor,
  engine,
  nodes,
  name,
  heading,
  model,
}: {
  editor: ClauseEditorDto;
  engine: PreviewEngine | null;
  /** The text as it was read; null while something is wrong in it. */
  nodes: readonly TemplateNode[] | null;
  name: string;
  heading: string;
  model: PartnershipModel;
}) {
  const { slot, trial, ourName } = editor;
  const [shown, setShown] = useState(nodes);
  if (nodes !== null && nodes !== shown) setShown(nodes);
  const clause = useMemo((): Clause | null => {
    if (!engine || shown === null) return null;
    const own = slot.isOwn ? { section: slot.section, heading: heading || slot.heading || "Heading" } : null;
    const slotId = slot.isOwn && slot.id === null ? "own.new" : slot.key;
    const on = trial ?? { model, sheet: null };
    return engine.previewClause({ slotId, own, name, nodes: shown, problem: null }, { ...on, ourName });
  }, [engine, shown, slot, trial, model, name, heading, ourName]);
  if (!engine) return <Skeleton className="h-48" />;
  return (
    <div className="grid gap-2">
      {nodes === null && shown !== null && (
        <Notice tone="warn" title="Shown as it last could be read." isLive />
      )}
      {shown === null ? (
        <p className="text-ink-2">The clause appears here as you write it.</p>
      ) : clause ? (
        <article
          lang="en-GB"
          aria-label="Preview"
          className="bg-paper py-5 pr-5 pl-13 font-paper text-draft text-ink shadow-paper"
        >
          <DocumentClause clause={clause} />
        </article>
      ) : (
        <p className="text-ink-2">
          These terms do not call for this clause, or none of its words apply to them. Try it on others.
        </p>
      )}
    </div>
  );
}
