"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { TextField } from "@/components/ui/text-field";
import { TextLink } from "@/components/ui/text-link";
import { acceptInvitationAction } from "@/lib/features/sign-in/actions";
import { useDoorForm } from "./use-door-form";

/** Accepts as the signed-in person, or makes an account with name and password. */
export function AcceptForm({ token, signedInEmail }: { token: string; signedInEmail: string | null }) {
  const { formProps, refusal, problemAt, isPending } = useDoorForm(acceptInvitationAction);
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  return (
    <form {...formProps} className="grid gap-4">
      <input type="hidden" name="token" value={token} />
      {signedInEmail === null ? (
        <>
          <TextField
            label="Your name"
            name="name"
            autoComplete="name"
            value={name}
            onChange={setName}
            isRequired
            {...problemAt("name")}
          />
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
        </>
      ) : (
        <p>
          You are signed in as <b>{signedInEmail}</b>.
        </p>
      )}
      {refusal && <InlineError>{problemAt("token").error ?? refusal.message}</InlineError>}
      <Button type="submit" variant="primary" size="lg" isPending={isPending}>
        Accept the invitation
      </Button>
      {signedInEmail === null && (
        <p className="text-small text-ink-2">
          You have an account here already?{" "}
          <TextLink href={`/sign-in?from=${encodeURIComponent(`/invitation/${token}`)}`}>
            Sign in with it first
          </TextLink>
        </p>
      )}
    </form>
  );
}
