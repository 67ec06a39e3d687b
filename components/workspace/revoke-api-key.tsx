"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { InlineError } from "@/components/ui/inline-error";
import { revokeApiKeyAction } from "@/lib/features/workspace/actions";
import { useCommand } from "./use-command";

/** Asks first: a program that uses the key stops working, and the key cannot be had back. */
export function RevokeApiKey({ apiKeyId, name }: { apiKeyId: string; name: string }) {
  const [isOpen, setOpen] = useState(false);
  const { send, isPending, refusal } = useCommand(revokeApiKeyAction, {
    done: () => `The key “${name}” no longer works`,
    onDone: () => setOpen(false),
  });
  return (
    <>
      <Button size="sm" aria-label={`Revoke ${name}`} onPress={() => setOpen(true)}>
        Revoke
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={`Revoke “${name}”?`}
        confirmLabel="Revoke the key"
        tone="danger"
        isPending={isPending}
        onConfirm={() => send({ apiKeyId })}
      >
        Whatever uses it is refused from its next request on. A revoked key cannot be had back.
        {refusal && <InlineError>{refusal.message}</InlineError>}
      </ConfirmDialog>
    </>
  );
}
