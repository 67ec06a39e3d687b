"use client";

import { type FormEvent, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { nameRevisionAction } from "@/lib/features/term-sheets/actions";
import { isSettled } from "./draft/draft-state";
import { useDraft, useTermSheet } from "./term-sheet-context";

/** Keeps the terms as they stand under a name. Waits until everything typed is saved, so that the name means all of it. */
export function NameRevisionForm({ onNamed }: { onNamed: () => void }) {
  const { dealId } = useTermSheet();
  const version = useDraft((state) => state.version);
  const isReady = useDraft(isSettled);
  const [name, setName] = useState("");
  const [message, setMessage] = useState<string | undefined>();
  const [isPending, start] = useTransition();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    start(async () => {
      const answer = await nameRevisionAction({ dealId, name, version });
      setMessage(answer.ok ? undefined : (answer.error.problems[0]?.message ?? answer.error.message));
      if (!answer.ok) return;
      setName("");
      onNamed();
    });
  };
  return (
    <form onSubmit={submit} className="grid gap-2">
      <TextField
        label="Name this revision"
        placeholder="Sent after the call on Friday"
        value={name}
        onChange={setName}
        {...(message === undefined ? {} : { error: message })}
        hint={
          isReady
            ? "Keeps the terms as they stand now. A name is never changed."
            : "Waits until everything you typed is saved and settled."
        }
      />
      <Button type="submit" isPending={isPending} isDisabled={!isReady} className="w-fit">
        Keep under this name
      </Button>
    </form>
  );
}
