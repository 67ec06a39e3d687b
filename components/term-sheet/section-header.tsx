"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { CatalogueSection } from "@/lib/domain/term-sheet/catalogue";
import { copyableSections } from "@/lib/domain/term-sheet/copy-section";
import { PaperMark } from "./paper-mark";
import { useTermSheet } from "./term-sheet-context";

const CopySectionDialog = dynamic(() =>
  import("./copy/copy-section-dialog").then((file) => file.CopySectionDialog),
);

/** What a section is about, whose paper it began with, and the way to take it over from another deal. */
export function SectionHeader({ section }: { section: CatalogueSection }) {
  const { canEdit } = useTermSheet();
  const [isCopying, setCopying] = useState(false);
  return (
    <header className="grid gap-0.5">
      <div className="flex flex-wrap items-center gap-x-2">
        <h2 id="section-title" className="text-section">
          {section.label}
        </h2>
        <span className="ml-auto flex items-center gap-2">
          {canEdit && copyableSections.includes(section.key) && (
            <Button size="sm" variant="quiet" icon="copy" onPress={() => setCopying(true)}>
              Copy from another deal
            </Button>
          )}
          <PaperMark section={section} />
        </span>
      </div>
      <p className="text-small text-ink-2">{section.intro}</p>
      {isCopying && (
        <CopySectionDialog section={section.key} label={section.label} onClose={() => setCopying(false)} />
      )}
    </header>
  );
}
