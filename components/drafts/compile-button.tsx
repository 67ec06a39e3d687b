"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { showToast } from "@/components/ui/toast-event";
import type { DocumentKind } from "@/lib/domain/deal/document-sequence";
import { compileDraftAction } from "@/lib/features/drafts/actions";

/** Compiles a document from the terms and opens the version that stands then. */
export function CompileButton({
  dealId,
  kind,
  label,
  purpose,
  isPrimary = false,
}: {
  dealId: string;
  kind: DocumentKind;
  label: string;
  /** Says what is compiled where the label alone does not. */
  purpose?: string;
  isPrimary?: boolean;
}) {
  const router = useRouter();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isPending, start] = useTransition();
  const compile = () =>
    start(async () => {
      const result = await compileDraftAction({ dealId, kind });
      if (!result.ok) return setRefusal(result.error.message);
      setRefusal(null);
      showToast({ title: result.value.message.replace(/\.$/, "") });
      router.push(`/deals/${dealId}/drafts/${result.value.draft.id}` as Route);
    });
  return (
    <div className="grid justify-items-start gap-1">
      <Button variant={isPrimary ? "primary" : "default"} isPending={isPending} onPress={() => compile()}>
        {label}
        {purpose !== undefined && <span className="sr-only"> {purpose}</span>}
      </Button>
      {refusal !== null && <InlineError>{refusal}</InlineError>}
    </div>
  );
}
