"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { InlineError } from "@/components/ui/inline-error";
import { TextArea } from "@/components/ui/text-area";
import type { DealClauseDto } from "@/lib/features/clauses/dto";

/** Asks before a deal takes a text below the preferred one: what it is for, and why it is taken. */
export function ChooseClauseDialog({
  clause,
  option,
  refusal,
  isPending,
  onClose,
  onTake,
}: {
  clause: DealClauseDto;
  option: DealClauseDto["options"][number];
  refusal: string | null;
  isPending: boolean;
  onClose: () => void;
  onTake: (reason: string) => void;
}) {
  const [reason, setReason] = useState("");
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={`Take “${option.name}” for “${clause.heading}”?`}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={isPending} onPress={() => onTake(reason)}>
            Accept this text
          </Button>
        </>
      }
    >
      <div className="grid gap-3">
        <p className="text-ink-2">
          It is {option.rung.startsWith("fallback") ? option.rung : `the ${option.rung}`} of this clause. Your
          name stands beside it as the one who accepted it, and the next draft is compiled with it.
        </p>
        {option.guidance !== "" && <p className="border-l-2 border-line-2 pl-3">{option.guidance}</p>}
        <TextArea label="Why (optional)" rows={2} value={reason} onChange={setReason} />
        {refusal !== null && <InlineError>{refusal}</InlineError>}
      </div>
    </Dialog>
  );
}
