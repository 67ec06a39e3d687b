"use client";

import { useActionState, useState } from "react";
import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { TextField } from "@/components/ui/text-field";
import { signInAction } from "@/lib/features/sign-in/actions";

/** Address and password; works without scripts too. A refusal keeps the address. */
export function PasswordForm({ from }: { from: string }) {
  const [result, send, isPending] = useActionState(signInAction, null);
  const [email, setEmail] = useState("");
  return (
    <form action={send} className="grid gap-4">
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
      {result?.ok === false && <InlineError>{result.error.message}</InlineError>}
      <Button type="submit" variant="primary" size="lg" isPending={isPending}>
        Sign in
      </Button>
    </form>
  );
}
