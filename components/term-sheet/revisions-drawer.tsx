"use client";

import { useCallback, useEffect, useState } from "react";
import { Drawer } from "@/components/ui/drawer";
import { InlineError } from "@/components/ui/inline-error";
import { Skeleton } from "@/components/ui/skeleton";
import { listRevisionsAction } from "@/lib/features/term-sheets/actions";
import type { RevisionDto } from "@/lib/features/term-sheets/dto";
import { NameRevisionForm } from "./name-revision-form";
import { RevisionDiff } from "./revision-diff";
import { RevisionList } from "./revision-list";
import { useTermSheet } from "./term-sheet-context";

/** Named revisions of the terms: name one, compare any two term by term, bring one back. */
export function RevisionsDrawer({ onClose }: { onClose: () => void }) {
  const { dealId, canEdit } = useTermSheet();
  const [revisions, setRevisions] = useState<readonly RevisionDto[] | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const read = useCallback(async () => {
    const answer = await listRevisionsAction({ dealId });
    if (answer.ok) setRevisions(answer.value);
    else setMessage(answer.error.message);
  }, [dealId]);
  useEffect(() => void read(), [read]);
  return (
    <Drawer isOpen onOpenChange={(isOpen) => !isOpen && onClose()} title="Revisions">
      <div className="grid gap-6">
        {canEdit && <NameRevisionForm onNamed={() => void read()} />}
        {message !== null && <InlineError>{message}</InlineError>}
        {revisions === null && message === null && <Skeleton className="h-24" />}
        {revisions !== null && <RevisionList revisions={revisions} onRestored={onClose} />}
        {revisions !== null && revisions.length > 0 && <RevisionDiff revisions={revisions} />}
      </div>
    </Drawer>
  );
}
