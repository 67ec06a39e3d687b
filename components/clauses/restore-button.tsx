"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { showToast } from "@/components/ui/toast-event";
import { restoreVariantAction } from "@/lib/features/clauses/actions";

/** Puts a retired variant back at the lowest rung. */
export function RestoreButton({ variantId, name }: { variantId: string; name: string }) {
  const router = useRouter();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isPending, start] = useTransition();
  const restore = () =>
    start(async () => {
      const answer = await restoreVariantAction({ variantId });
      if (!answer.ok) return setRefusal(answer.error.message);
      showToast({ title: `“${name}” is back, at the lowest rung` });
      router.refresh();
    });
  return (
    <>
      <Button size="sm" icon="undo" isPending={isPending} onPress={restore}>
        Restore
      </Button>
      {refusal !== null && <InlineError>{refusal}</InlineError>}
    </>
  );
}
