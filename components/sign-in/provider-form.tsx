"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { signInWithProviderAction } from "@/lib/features/sign-in/actions";

/** The way through the company's identity provider. */
export function ProviderForm({ name, from }: { name: string; from: string }) {
  const [result, send, isPending] = useActionState(signInWithProviderAction, null);
  return (
    <form action={send} className="mb-4 grid gap-4">
      <input type="hidden" name="from" value={from} />
      <Button type="submit" size="lg" icon="key" isPending={isPending}>
        Continue with {name}
      </Button>
      {result?.ok === false && <InlineError>{result.error.message}</InlineError>}
      <div className="flex items-center gap-2 text-small text-ink-3">
        <hr className="flex-1 border-line-2" />
        <span>or</span>
        <hr className="flex-1 border-line-2" />
      </div>
    </form>
  );
}
