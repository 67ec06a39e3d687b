"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { CatalogueSection } from "@/lib/domain/term-sheet/catalogue";
import { copyableSections } from "@/lib/domain/term-sheet/copy-section";
import { useTermSheet } from "./term-sheet-context";

const CopySectionDialog = dynamic(() =>
  import("./copy/copy-section-dialog").then((file) => file.CopySectionDialog),
);

/** What a section is about, and the way to take it over from another deal. */
export function SectionHeader({ section }: { section: CatalogueSection }) {
  const { canEdit } = useTermSheet();
  const [isCopying, setCopying] = useState(false);
  return (
    <header className="grid gap-0.5">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 id="section-title" className="text-section">
          {section.label}
        </h2>
        {canEdit && copyableSections.includes(section.key) && (
          <span className="ml-auto">
            <Button size="sm" variant="quiet" icon="copy" onPress={() => setCopying(true)}>
              Copy from another deal
            </Button>
          </span>
        )}
      </div>
      <p className="text-small text-ink-2">{section.intro}</p>
      {isCopying && (
        <CopySectionDialog section={section.key} label={section.label} onClose={() => setCopying(false)} />
      )}
    </header>
  );
}
