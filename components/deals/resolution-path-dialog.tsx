"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { Dialog } from "@/components/ui/dialog";
import { TextArea } from "@/components/ui/text-area";
import { showToast } from "@/components/ui/toast-event";
import { setResolutionPathAction } from "@/lib/features/deals/actions";
import type { DealHeaderDto } from "@/lib/features/deals/dto";
import { type Refusal, RefusalNotice } from "./refusal-notice";

/** How and by when a deal gets to its end, as a form. Typed words stay when it is refused. */
export function ResolutionPathDialog({ deal, onClose }: { deal: DealHeaderDto; onClose: () => void }) {
  const [text, setText] = useState(deal.resolution?.text ?? "");
  const [byOn, setByOn] = useState<string | null>(deal.resolution?.byOn ?? null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isPending, start] = useTransition();
  const errorOf = (path: string) => refusal?.problems.find((problem) => problem.path === path)?.message;
  const save = () =>
    start(async () => {
      const answer = await setResolutionPathAction({
        dealId: deal.id,
        version: deal.version,
        text,
        byOn: byOn ?? "",
      });
      if (!answer.ok) return setRefusal(answer.error);
      showToast({ title: `Way to the end of ${deal.number} written down` });
      onClose();
    });
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title="Way to the end"
      size="sm"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={isPending} onPress={save}>
            Keep it
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <TextArea
          label="What is still in the way, who settles it and how"
          value={text}
          onChange={setText}
          maxLength={1000}
          error={errorOf("text")}
          autoFocus
        />
        <DateField label="Resolved by" value={byOn} onChange={setByOn} error={errorOf("byOn")} />
        {refusal && <RefusalNotice refusal={refusal} />}
      </div>
    </Dialog>
  );
}
