"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { TextField } from "@/components/ui/text-field";
import { TextLink } from "@/components/ui/text-link";
import { resetPasswordAction } from "@/lib/features/sign-in/actions";
import { useDoorForm } from "./use-door-form";

/** Chooses a new password by the link of a letter. */
export function ResetForm({ token }: { token: string }) {
  const { formProps, refusal, problemAt, isPending } = useDoorForm(resetPasswordAction);
  const [password, setPassword] = useState("");
  return (
    <form {...formProps} className="grid gap-4">
      <input type="hidden" name="token" value={token} />
      <TextField
        label="Choose a password"
        name="password"
        type="password"
        autoComplete="new-password"
        hint="At least 12 characters; a sentence is easiest to keep."
        value={password}
        onChange={setPassword}
        isRequired
        {...problemAt("password")}
      />
      {refusal && <InlineError>{problemAt("token").error ?? refusal.message}</InlineError>}
      <Button type="submit" variant="primary" size="lg" isPending={isPending}>
        Change the password
      </Button>
      <p className="text-small text-ink-2">
        <TextLink href="/forgotten-password">Ask for a new link</TextLink>
      </p>
    </form>
  );
}
