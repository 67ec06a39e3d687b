"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { InlineError } from "@/components/ui/inline-error";
import { showToast } from "@/components/ui/toast-event";
import { shareDraftAction } from "@/lib/features/drafts/actions";

/** Lets the other side read a version, after saying who that is. */
export function ShareButton({
  draftId,
  what,
  theirName,
  outsideCount,
}: {
  draftId: string;
  /** "Letter of intent, version 2". */
  what: string;
  theirName: string;
  outsideCount: number;
}) {
  const [isAsking, setIsAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isPending, start] = useTransition();
  const people = outsideCount === 1 ? "1 person" : `${outsideCount} people`;
  const share = () =>
    start(async () => {
      const result = await shareDraftAction({ draftId });
      setIsAsking(false);
      setRefusal(result.ok ? null : result.error.message);
      if (result.ok) showToast({ title: `${theirName} can read it now; it is their turn` });
    });
  return (
    <>
      <Button variant="outward" icon="send" onPress={() => setIsAsking(true)}>
        Share with {theirName}…
      </Button>
      {refusal !== null && <InlineError>{refusal}</InlineError>}
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setIsAsking}
        title={`Share ${what} with ${theirName}?`}
        confirmLabel={outsideCount === 0 ? "Share it" : `Share with ${people} outside`}
        tone="outward"
        isPending={isPending}
        onConfirm={share}
      >
        {outsideCount === 0
          ? "Nobody outside is invited yet: whoever you invite later will find it."
          : `${people} with an open invitation will read it.`}{" "}
        Internal notes stay here. What was shared cannot be taken back, only replaced by a newer version.
      </ConfirmDialog>
    </>
  );
}
