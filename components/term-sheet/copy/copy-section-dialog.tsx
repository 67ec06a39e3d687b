"use client";

import { useEffect, useRef, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { InlineError } from "@/components/ui/inline-error";
import { Skeleton } from "@/components/ui/skeleton";
import { TextField } from "@/components/ui/text-field";
import { showToast } from "@/components/ui/toast-event";
import type { TermChange } from "@/lib/domain/term-sheet/changes";
import type { SectionKey } from "@/lib/domain/term-sheet/term-sheet";
import { listCopySourcesAction, previewSectionCopyAction } from "@/lib/features/term-sheets/actions";
import type { CopySourceDto, SectionCopyDto } from "@/lib/features/term-sheets/dto";
import { useTermSheet } from "../term-sheet-context";
import { CopyPreview } from "./copy-preview";
import { SourceList } from "./source-list";

/** Takes a section over from another deal: find the deal, see what would change, take it. Undo gives all back. */
export function CopySectionDialog({
  section,
  label,
  onClose,
}: {
  section: SectionKey;
  label: string;
  onClose: () => void;
}) {
  const { store, dealId } = useTermSheet();
  const [sources, setSources] = useState<readonly CopySourceDto[] | null>(null);
  const [chosen, setChosen] = useState<CopySourceDto | null>(null);
  const [copy, setCopy] = useState<SectionCopyDto | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [search, setSearch] = useState("");
  const [isPending, start] = useTransition();
  const asked = useRef(0);
  useEffect(() => {
    asked.current += 1;
    const mine = asked.current;
    void listCopySourcesAction({ dealId, section, search }).then((answer) => {
      if (mine !== asked.current) return;
      if (answer.ok) setSources(answer.value);
      else setMessage(answer.error.message);
    });
  }, [dealId, section, search]);
  const choose = (source: CopySourceDto) =>
    start(async () => {
      setChosen(source);
      setCopy(null);
      setMessage(null);
      const answer = await previewSectionCopyAction({ dealId, fromDealId: source.dealId, section });
      if (answer.ok) setCopy(answer.value);
      else setMessage(answer.error.message);
    });
  const take = () => {
    if (!copy || !chosen) return;
    store.edit(copy.changes as TermChange[]);
    showToast({
      title: `${label} taken over from ${chosen.title}`,
      onUndo: () => store.undo(),
    });
    onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={`Copy ${label.toLowerCase()} from another deal`}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            isDisabled={!copy || copy.changes.length === 0}
            isPending={isPending}
            onPress={take}
          >
            Take it over
          </Button>
        </>
      }
    >
      <div className="grid gap-3">
        <TextField label="Find a deal" value={search} onChange={setSearch} autoFocus />
        {sources === null && message === null && <Skeleton className="h-24" />}
        {sources !== null && (
          <SourceList sources={sources} chosenId={chosen?.dealId ?? null} search={search} onChoose={choose} />
        )}
        {chosen && copy && <CopyPreview source={chosen} copy={copy} />}
        {message !== null && <InlineError>{message}</InlineError>}
      </div>
    </Dialog>
  );
}
