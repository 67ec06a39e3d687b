"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { Dialog } from "@/components/ui/dialog";
import { InlineError } from "@/components/ui/inline-error";
import { TextArea } from "@/components/ui/text-area";
import { showToast } from "@/components/ui/toast-event";
import { acceptRiskAction } from "@/lib/features/term-sheets/actions";
import { useTermSheet } from "./term-sheet-context";

/** Asks for the reason and, if wanted, the last day; what was typed stays when the desk refuses. */
export function AcceptRiskDialog({
  findingKey,
  title,
  onClose,
}: {
  findingKey: string;
  title: string;
  onClose: () => void;
}) {
  const { dealId, today } = useTermSheet();
  const [reason, setReason] = useState("");
  const [expiresOn, setExpiresOn] = useState<string | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [isPending, start] = useTransition();
  const accept = () =>
    start(async () => {
      const answer = await acceptRiskAction({ dealId, findingKey, reason, expiresOn });
      if (!answer.ok) return setMessage(answer.error.message);
      showToast({ title: "Risk accepted" });
      onClose();
    });
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title="Accept this risk"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={isPending} onPress={accept}>
            Accept the risk
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <p className="text-ink-2">
          {title}. It counts until the term changes; everybody who reads the deal sees your name and reason.
        </p>
        <TextArea label="Why it is worth it" value={reason} onChange={setReason} autoFocus isRequired />
        <DateField
          label="Counts until"
          hint="Leave empty for as long as the finding stands."
          min={today}
          value={expiresOn}
          onChange={setExpiresOn}
        />
        {message !== null && <InlineError>{message}</InlineError>}
      </div>
    </Dialog>
  );
}
