"use client";

import { useState, useTransition } from "react";
import { type Refusal, RefusalNotice } from "@/components/deals/refusal-notice";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { voidEnvelopeAction } from "@/lib/features/signatures/actions";

/** Calls a signature off, with a reason. */
export function VoidButton({ envelopeId, label }: { envelopeId: string; label: string }) {
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isPending, start] = useTransition();
  const callOff = () =>
    start(async () => {
      const answer = await voidEnvelopeAction({ envelopeId, reason });
      setRefusal(answer.ok ? null : answer.error);
    });
  if (!isOpen)
    return (
      <Button variant="quiet" aria-label={`Call off: ${label}`} onPress={() => setOpen(true)}>
        Call off
      </Button>
    );
  return (
    <div className="grid w-full max-w-[560px] gap-2">
      {refusal && <RefusalNotice refusal={refusal} />}
      <TextField
        label="Why it is called off"
        hint="Everyone who was asked gets a letter."
        value={reason}
        onChange={setReason}
        autoFocus
      />
      <div className="flex gap-2">
        <Button variant="danger" isPending={isPending} onPress={callOff}>
          Call the signature off
        </Button>
        <Button onPress={() => setOpen(false)}>Keep it</Button>
      </div>
    </div>
  );
}
