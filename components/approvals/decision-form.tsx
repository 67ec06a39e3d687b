"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { type Refusal, RefusalNotice } from "@/components/deals/refusal-notice";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-area";
import { showToast } from "@/components/ui/toast-event";
import { decideApprovalAction } from "@/lib/features/approvals/actions";
import { DigestText } from "./digest-text";

/** Approve or send back, bound to the digest that is on the page. */
export function DecisionForm({
  requestId,
  digest,
  binds,
}: {
  requestId: string;
  digest: string;
  binds: string;
}) {
  const router = useRouter();
  const [isSendingBack, setSendingBack] = useState(false);
  const [reason, setReason] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isPending, start] = useTransition();

  const decide = (decision: "approve" | "send_back") =>
    start(async () => {
      const answer = await decideApprovalAction({ requestId, decision, reason, digest });
      setRefusal(answer.ok ? null : answer.error);
      if (!answer.ok) return;
      showToast({ title: decision === "approve" ? "Approved" : "Sent back" });
      router.refresh();
    });

  return (
    <section aria-label="Your decision" className="grid gap-2">
      {refusal && <RefusalNotice refusal={refusal} />}
      <p className="flex items-baseline justify-between gap-3 text-small text-ink-2">
        <span>{binds}</span>
        <DigestText digest={digest} />
      </p>
      {isSendingBack ? (
        <>
          <TextArea
            label="Why it goes back"
            value={reason}
            onChange={setReason}
            autoFocus
            hint="Whoever asked reads this and puts it right."
          />
          <div className="grid grid-cols-2 gap-2">
            <Button size="touch" onPress={() => setSendingBack(false)}>
              Cancel
            </Button>
            <Button size="touch" variant="primary" isPending={isPending} onPress={() => decide("send_back")}>
              Send back
            </Button>
          </div>
        </>
      ) : (
        <div className="grid gap-2 tablet:grid-cols-2">
          <Button size="touch" variant="primary" isPending={isPending} onPress={() => decide("approve")}>
            Approve
          </Button>
          <Button size="touch" onPress={() => setSendingBack(true)}>
            Send back
          </Button>
        </div>
      )}
    </section>
  );
}
