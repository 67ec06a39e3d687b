"use client";

import { useState, useTransition } from "react";
import { type Refusal, RefusalNotice } from "@/components/deals/refusal-notice";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { sendEnvelopeAction } from "@/lib/features/signatures/actions";
import type { PaperDto, SignerDto } from "@/lib/features/signatures/dto";

/** Freezes a paper and sends it, after saying what that means and to how many people. */
export function SendButton(props: {
  dealId: string;
  paper: PaperDto & { draftId: string };
  signers: readonly SignerDto[];
}) {
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isPending, start] = useTransition();
  const { paper, signers } = props;
  const words = `Send to ${signers.length === 1 ? "one person" : `${signers.length} people`}`;
  const send = () =>
    start(async () => {
      const answer = await sendEnvelopeAction({
        dealId: props.dealId,
        draftId: paper.draftId,
        recipients: signers.map(({ id, side }, place) =>
          side === "ours"
            ? { side, order: place + 1, memberId: id }
            : { side, order: place + 1, contactId: id },
        ),
      });
      setRefusal(answer.ok ? null : answer.error);
      setAsking(false);
    });
  return (
    <div className="grid justify-items-start gap-2">
      {refusal && <RefusalNotice refusal={refusal} />}
      <Button
        variant="outward"
        icon="send"
        isPending={isPending}
        aria-label={`${words}: ${paper.label}`}
        onPress={() => setAsking(true)}
      >
        {words}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={`Send ${paper.label}, version ${paper.version}, for signature?`}
        confirmLabel={words}
        tone="outward"
        isPending={isPending}
        onConfirm={send}
      >
        The document is frozen as a PDF, and {signers[0]?.name} is asked to sign first. Each signatory gets a
        letter when it is their turn. It can be called off until everyone has signed.
      </ConfirmDialog>
    </div>
  );
}
