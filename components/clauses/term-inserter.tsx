"use client";

import { useMemo, useState } from "react";
import { ComboBox } from "@/components/ui/combo-box";
import type { PartnershipModel } from "@/lib/domain/deal/partnership-model";
import type { PreviewEngine } from "./preview-engine";

/** Looks a term up in the catalogue and puts the words for it where the cursor stands. */
export function TermInserter({
  engine,
  models,
  onInsert,
}: {
  engine: PreviewEngine;
  models: readonly PartnershipModel[];
  onInsert: (snippet: string) => void;
}) {
  const choices = useMemo(() => engine.termChoices(models), [engine, models]);
  const [count, setCount] = useState(0);
  return (
    <ComboBox
      // A fresh one after each term: the field is for looking up, and keeps nothing.
      key={count}
      label="Put in a term"
      placeholder="Cap, first day, net revenue"
      choices={choices}
      emptyText="No term is called that."
      onChange={(path) => {
        if (path === null) return;
        onInsert(engine.snippetOf(path));
        setCount(count + 1);
      }}
      className="max-w-md"
    />
  );
}
