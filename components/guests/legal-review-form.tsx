"use client";

import { useState, useTransition } from "react";
import { CommentField } from "@/components/comments/comment-field";
import { buttonLook } from "@/components/ui/button-look";
import { InlineError } from "@/components/ui/inline-error";
import { decideLegalReviewAction } from "@/lib/features/guests/actions";

/** The question to the other side's lawyers, about exactly the text above. */
export function LegalReviewForm({ requestId, digest }: { requestId: string; digest: string }) {
  const [reason, setReason] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isPending, start] = useTransition();
  const decide = (decision: "approve" | "send_back") =>
    start(async () => {
      const result = await decideLegalReviewAction({ requestId, decision, reason, digest });
      setRefusal(result.ok ? null : result.error.message);
    });
  return (
    <section
      aria-labelledby="legal-review"
      className="grid max-w-[700px] gap-3 border border-theirs-line bg-theirs-soft p-4"
    >
      <h2 id="legal-review" className="text-section">
        Has your legal team reviewed this text?
      </h2>
      <CommentField label="What stands in the way, if it has to change" value={reason} onChange={setReason} />
      {refusal !== null && <InlineError>{refusal}</InlineError>}
      <div className="flex flex-wrap gap-2">
        <button
          type="button"
          onClick={() => !isPending && decide("approve")}
          className={buttonLook({ variant: "outward", size: "touch" })}
        >
          Our legal team has reviewed this text
        </button>
        <button
          type="button"
          onClick={() => !isPending && decide("send_back")}
          className={buttonLook({ size: "touch" })}
        >
          It has to change first
        </button>
      </div>
    </section>
  );
}
