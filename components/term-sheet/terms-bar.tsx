"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { SaveStatus } from "./save-status";
import type { Side } from "./side-pane";
import { UndoButtons } from "./undo-buttons";

const RevisionsDrawer = dynamic(() => import("./revisions-drawer").then((file) => file.RevisionsDrawer));

/** What a narrow window shows: there is room for one. */
export type TermsView = "form" | Side;

/** Above the form: is it saved, undo, revisions; on narrow windows also the way to what stands beside it. */
export function TermsBar({
  sendNow,
  view,
  onView,
}: {
  sendNow: () => void;
  view: TermsView;
  onView: (view: TermsView) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="sticky top-0 z-20 flex min-h-10 flex-wrap items-center gap-x-2 gap-y-1 border-b border-line bg-surface px-4 py-1.5 tablet:px-6">
      <SaveStatus sendNow={sendNow} />
      <span className="ml-auto flex items-center gap-1">
        <UndoButtons />
        <Button variant="quiet" icon="history" onPress={() => setOpen(true)}>
          Revisions
        </Button>
      </span>
      <span className="pane:hidden">
        <SegmentedControl
          label="Show"
          choices={[
            { id: "form", label: "Form" },
            { id: "draft", label: "Draft" },
            { id: "findings", label: "Findings" },
          ]}
          value={view}
          onChange={onView}
        />
      </span>
      {isOpen && <RevisionsDrawer onClose={() => setOpen(false)} />}
    </div>
  );
}
