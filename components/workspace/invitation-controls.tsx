"use client";

import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { resendInvitationAction, revokeInvitationAction } from "@/lib/features/workspace/actions";
import { useCommand } from "./use-command";

/** Send again with a new link, or take back. */
export function InvitationControls({ invitationId, email }: { invitationId: string; email: string }) {
  const resend = useCommand(resendInvitationAction, {
    done: () => `A new link went to ${email}; the one before no longer works`,
  });
  const revoke = useCommand(revokeInvitationAction, { done: () => `Invitation of ${email} taken back` });
  const refusal = resend.refusal ?? revoke.refusal;
  return (
    <div className="flex items-center justify-end gap-1">
      {refusal && <InlineError>{refusal.message}</InlineError>}
      <Button
        size="sm"
        variant="quiet"
        isPending={resend.isPending}
        aria-label={`Send again: ${email}`}
        onPress={() => resend.send({ invitationId })}
      >
        Send again
      </Button>
      <Button
        size="sm"
        variant="quiet"
        isPending={revoke.isPending}
        aria-label={`Take back: ${email}`}
        onPress={() => revoke.send({ invitationId })}
      >
        Take back
      </Button>
    </div>
  );
}
