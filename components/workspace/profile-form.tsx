"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { TextField } from "@/components/ui/text-field";
import { updateProfileAction } from "@/lib/features/workspace/actions";
import type { AccountDto } from "@/lib/features/workspace/dto";
import { useCommand } from "./use-command";

/** Name and title as colleagues and documents show them. */
export function ProfileForm({ account }: { account: AccountDto }) {
  const [name, setName] = useState(account.name);
  const [title, setTitle] = useState(account.title);
  const { send, isPending, refusal, problemAt } = useCommand(updateProfileAction, {
    done: () => "Your entry was saved",
  });
  return (
    <form
      noValidate
      className="grid max-w-[440px] gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        send({ name, title, version: account.version });
      }}
    >
      <TextField label="Name" value={name} onChange={setName} autoComplete="name" {...problemAt("name")} />
      <TextField label="Title" value={title} onChange={setTitle} {...problemAt("title")} />
      {refusal && <InlineError>{refusal.message}</InlineError>}
      <div>
        <Button type="submit" variant="primary" isPending={isPending}>
          Save
        </Button>
      </div>
    </form>
  );
}
