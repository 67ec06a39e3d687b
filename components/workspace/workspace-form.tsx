"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { TextField } from "@/components/ui/text-field";
import { updateWorkspaceAction } from "@/lib/features/workspace/actions";
import type { WorkspaceDto } from "@/lib/features/workspace/dto";
import { useCommand } from "./use-command";

/** Name, currency, language and time zone of the workspace. */
export function WorkspaceForm({ workspace }: { workspace: WorkspaceDto }) {
  const [typed, setTyped] = useState({
    name: workspace.name,
    currency: workspace.currency,
    locale: workspace.locale,
    timeZone: workspace.timeZone,
  });
  const { send, isPending, refusal, problemAt } = useCommand(updateWorkspaceAction, {
    done: () => "The settings of the workspace were saved",
  });
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    onChange: (value: string) => setTyped((before) => ({ ...before, [name]: value })),
    ...problemAt(name),
  });
  return (
    <form
      noValidate
      className="grid max-w-[440px] gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        send({ ...typed, version: workspace.version });
      }}
    >
      <TextField label="Name" {...field("name")} />
      <TextField
        label="Currency"
        hint="For new deals and totals: EUR, USD. Amounts already written keep theirs."
        {...field("currency")}
      />
      <TextField
        label="Language and region"
        hint="How dates and numbers are written: en-GB, de-DE."
        {...field("locale")}
      />
      <TextField label="Time zone" hint="Days begin and end here: Europe/London." {...field("timeZone")} />
      {refusal && <InlineError>{refusal.message}</InlineError>}
      <div>
        <Button type="submit" variant="primary" isPending={isPending}>
          Save
        </Button>
      </div>
    </form>
  );
}
