"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { LinkButton } from "@/components/ui/link-button";
import { renderDraftPdfAction } from "@/lib/features/drafts/actions";
import type { PdfStateDto } from "@/lib/features/drafts/dto";

/** How often the page asks whether the PDF is ready. */
const everyMs = 1000;

/** Asks for the PDF, says that it is being made, then offers it. */
export function PdfButton({ draftId, pdf }: { draftId: string; pdf: PdfStateDto }) {
  const router = useRouter();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isPending, start] = useTransition();
  const isBeingMade = pdf.state === "queued" || pdf.state === "running";
  useEffect(() => {
    if (!isBeingMade) return;
    const timer = setInterval(() => router.refresh(), everyMs);
    return () => clearInterval(timer);
  }, [isBeingMade, router]);
  if (pdf.fileId)
    return (
      <LinkButton href={`/api/files/${pdf.fileId}`} icon="download" download>
        PDF
      </LinkButton>
    );
  const ask = () =>
    start(async () => {
      const result = await renderDraftPdfAction({ draftId });
      setRefusal(result.ok ? null : result.error.message);
    });
  return (
    <>
      <Button icon="download" isPending={isPending || isBeingMade} onPress={() => ask()}>
        {isBeingMade ? "PDF is being set…" : "Make PDF"}
      </Button>
      {(refusal ?? pdf.error) && !isBeingMade && <InlineError>{refusal ?? pdf.error}</InlineError>}
    </>
  );
}
