"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { Notice } from "@/components/ui/notice";
import { verifyAuditTrailAction } from "@/lib/features/workspace/actions";
import type { ChainVerdictDto } from "@/lib/features/workspace/dto";
import { useCommand } from "./use-command";

/** Checks every event against its hash and the one before, and names the first that does not hold. */
export function VerifyChain() {
  const [verdict, setVerdict] = useState<ChainVerdictDto | null>(null);
  const { send, isPending, refusal } = useCommand(verifyAuditTrailAction, { onDone: setVerdict });
  return (
    <div className="grid justify-items-start gap-2">
      <Button icon="lock" isPending={isPending} onPress={() => send()}>
        Verify the chain
      </Button>
      {refusal && <InlineError>{refusal.message}</InlineError>}
      {verdict?.broken === null && (
        <Notice isLive icon="check" title={`All ${verdict.count} events hold.`}>
          None was changed, removed or put in between.
        </Notice>
      )}
      {verdict?.broken && (
        <Notice
          isLive
          tone="bad"
          title={`Event ${verdict.broken.seq} does not hold: ${verdict.broken.reason}.`}
        >
          Somebody reached the database outside the desk. Compare with a backup before you rely on what
          follows.
        </Notice>
      )}
    </div>
  );
}
