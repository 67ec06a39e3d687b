"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { TextLink } from "@/components/ui/text-link";
import { forgottenPasswordAction } from "@/lib/features/sign-in/actions";
import { useDoorForm } from "./use-door-form";

/** Asks for a link for a new password; what is answered tells nobody whether the address is known. */
export function ForgottenForm() {
  const { formProps, refusal, problemAt, isPending, isDone } = useDoorForm(forgottenPasswordAction);
  const [email, setEmail] = useState("");
  return (
    <form {...formProps} className="grid gap-4">
      <TextField
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        isRequired
        {...problemAt("email")}
      />
      {refusal && <InlineError>{refusal.message}</InlineError>}
      {isDone && (
        <Notice isLive icon="check" title="If this address has an account here, a letter is on its way.">
          Its link works once, for one hour. Nothing else has changed.
        </Notice>
      )}
      <Button type="submit" variant="primary" size="lg" isPending={isPending}>
        Send me a link
      </Button>
      <p className="text-small text-ink-2">
        <TextLink href="/sign-in">Back to signing in</TextLink>
      </p>
    </form>
  );
}
