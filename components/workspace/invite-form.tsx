"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { type Role, roleLabels, roles } from "@/lib/domain/access/role";
import { inviteMemberAction } from "@/lib/features/workspace/actions";
import { useCommand } from "./use-command";

const choices = roles.map((id) => ({ id, label: roleLabels[id] }));

/** Address and role; the link goes out by letter and is shown to nobody else. */
export function InviteForm() {
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("partnership_manager");
  const { send, isPending, refusal, problemAt } = useCommand(inviteMemberAction, {
    done: () => `Invitation sent to ${email}`,
    onDone: () => setEmail(""),
  });
  return (
    <form
      noValidate
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        send({ email, role });
      }}
    >
      <div className="grid max-w-[640px] items-start gap-2 tablet:grid-cols-[minmax(0,1fr)_200px_auto]">
        <TextField label="E-mail" type="email" value={email} onChange={setEmail} isRequired />
        <Select
          label="Role"
          choices={choices}
          value={role}
          onChange={(id) => setRole(roles.find((known) => known === id) ?? "viewer")}
        />
        <Button type="submit" variant="primary" isPending={isPending} className="tablet:mt-6">
          Send invitation
        </Button>
      </div>
      {refusal && <InlineError>{problemAt("email").error ?? refusal.message}</InlineError>}
    </form>
  );
}
