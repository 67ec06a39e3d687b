"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { TextField } from "@/components/ui/text-field";
import { changePasswordAction } from "@/lib/features/workspace/actions";
import { useCommand } from "./use-command";

/** The current password and the new one. Other places are signed out, this one stays. */
export function ChangePasswordForm() {
  const [currentPassword, setCurrent] = useState("");
  const [newPassword, setNew] = useState("");
  const { send, isPending, refusal, problemAt } = useCommand(changePasswordAction, {
    done: () => "Password changed; you are signed out everywhere else",
    onDone: () => {
      setCurrent("");
      setNew("");
    },
  });
  return (
    <form
      noValidate
      className="grid max-w-[440px] gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        send({ currentPassword, newPassword });
      }}
    >
      <TextField
        label="Current password"
        type="password"
        autoComplete="current-password"
        value={currentPassword}
        onChange={setCurrent}
        isRequired
        {...problemAt("currentPassword")}
      />
      <TextField
        label="New password"
        type="password"
        autoComplete="new-password"
        hint="At least 12 characters; a sentence is easiest to keep."
        value={newPassword}
        onChange={setNew}
        isRequired
        {...problemAt("newPassword")}
      />
      {refusal && <InlineError>{refusal.message}</InlineError>}
      <div>
        <Button type="submit" isPending={isPending}>
          Change password
        </Button>
      </div>
    </form>
  );
}
