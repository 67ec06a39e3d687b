"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { showToast } from "@/components/ui/toast-event";
import { restoreVariantAction, retireVariantAction } from "@/lib/features/clauses/actions";

/** Takes a text out of its ladder; a toast puts it back. */
export function RetireButton({ variantId, name }: { variantId: string; name: string }) {
  const router = useRouter();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isPending, start] = useTransition();
  const retire = () =>
    start(async () => {
      const answer = await retireVariantAction({ variantId });
      if (!answer.ok) return setRefusal(answer.error.message);
      showToast({
        title: `“${name}” is retired; deals that took it keep it`,
        onUndo: () => void restoreVariantAction({ variantId }).then(() => router.refresh()),
      });
      router.push("/library/clauses" as Route);
    });
  return (
    <>
      <Button variant="quiet" isPending={isPending} onPress={retire}>
        Retire
      </Button>
      {refusal !== null && <InlineError>{refusal}</InlineError>}
    </>
  );
}
