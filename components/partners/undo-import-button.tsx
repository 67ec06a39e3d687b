"use client";

import dynamic from "next/dynamic";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast-event";
import { undoImportAction } from "@/lib/features/partners/actions";

const ConfirmDialog = dynamic(
  () => import("@/components/ui/confirm-dialog").then((file) => file.ConfirmDialog),
  {
    ssr: false,
  },
);

/** Takes a whole import back after a question: it cannot be brought back without the file. */
export function UndoImportButton({ importId }: { importId: string }) {
  const [isAsking, setAsking] = useState(false);
  const [isBusy, start] = useTransition();
  const undo = () =>
    start(async () => {
      const answer = await undoImportAction({ importId });
      setAsking(false);
      if (!answer.ok) showToast({ title: answer.error.message, tone: "bad" });
    });
  return (
    <>
      <Button icon="undo" onPress={() => setAsking(true)}>
        Undo import
      </Button>
      {isAsking && (
        <ConfirmDialog
          isOpen
          onOpenChange={setAsking}
          title="Take this import back?"
          confirmLabel="Take it back"
          tone="danger"
          isPending={isBusy}
          onConfirm={undo}
        >
          Partners it created are removed and those it updated become what they were. Whatever was edited or
          used since stays.
        </ConfirmDialog>
      )}
    </>
  );
}
