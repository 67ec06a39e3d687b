"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { TextField } from "@/components/ui/text-field";
import { TextLink } from "@/components/ui/text-link";
import { signInAction } from "@/lib/features/sign-in/actions";
import { useDoorForm } from "./use-door-form";

/** Address and password; works without scripts too. A refusal keeps the address. */
export function PasswordForm({ from }: { from: string }) {
  const { formProps, refusal, isPending } = useDoorForm(signInAction);
  const [email, setEmail] = useState("");
  return (
    <form {...formProps} className="grid gap-4">
      <input type="hidden" name="from" value={from} />
      <TextField
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        isRequired
      />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        isRequired
      />
      {refusal && <InlineError>{refusal.message}</InlineError>}
      <Button type="submit" variant="primary" size="lg" isPending={isPending}>
        Sign in
      </Button>
      <p className="text-small text-ink-2">
        <TextLink href="/forgotten-password">You forgot your password?</TextLink>
      </p>
    </form>
  );
}
