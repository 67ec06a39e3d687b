"use client";

import { useState, useTransition } from "react";
import { type Refusal, RefusalNotice } from "@/components/deals/refusal-notice";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import type { ApprovalKind } from "@/lib/domain/approval/approval-kind";
import { requestApprovalAction, withdrawApprovalAction } from "@/lib/features/approvals/actions";

/** Asks for a decision about what stands now, with a note for whoever decides. */
export function RequestButton(props: {
  dealId: string;
  kind: ApprovalKind;
  label: string;
  isAgain: boolean;
}) {
  const [isOpen, setOpen] = useState(false);
  const [note, setNote] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isPending, start] = useTransition();
  const words = props.isAgain ? "Ask again" : "Ask for it";
  const send = () =>
    start(async () => {
      const answer = await requestApprovalAction({ dealId: props.dealId, kind: props.kind, note });
      setRefusal(answer.ok ? null : answer.error);
      if (answer.ok) setOpen(false);
    });
  if (!isOpen)
    return (
      <Button aria-label={`${words}: ${props.label}`} onPress={() => setOpen(true)}>
        {words}
      </Button>
    );
  return (
    <div className="grid w-full gap-2">
      {refusal && <RefusalNotice refusal={refusal} />}
      <TextField
        label="A note for whoever decides"
        hint="What they should know; may stay empty."
        value={note}
        onChange={setNote}
        autoFocus
      />
      <div className="flex gap-2">
        <Button variant="primary" isPending={isPending} onPress={send}>
          Ask for {props.label}
        </Button>
        <Button onPress={() => setOpen(false)}>Cancel</Button>
      </div>
    </div>
  );
}

/** Takes back a question nobody has decided. */
export function WithdrawButton({ requestId, label }: { requestId: string; label: string }) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isPending, start] = useTransition();
  const withdraw = () =>
    start(async () => {
      const answer = await withdrawApprovalAction({ requestId });
      setRefusal(answer.ok ? null : answer.error);
    });
  return (
    <>
      {refusal && <RefusalNotice refusal={refusal} />}
      <Button variant="quiet" aria-label={`Withdraw: ${label}`} isPending={isPending} onPress={withdraw}>
        Withdraw
      </Button>
    </>
  );
}
