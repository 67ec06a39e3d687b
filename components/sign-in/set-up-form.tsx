"use client";

import { type ReactNode, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { TextField } from "@/components/ui/text-field";
import { setUpAction } from "@/lib/features/sign-in/actions";
import { useDoorForm } from "./use-door-form";

const empty = {
  workspaceName: "",
  currency: "EUR",
  timeZone: "UTC",
  ownerName: "",
  ownerTitle: "",
  ownerEmail: "",
  ownerPassword: "",
};
type FieldName = keyof typeof empty;

/** Workspace and owner in one form. Everything typed stays after a refusal, each sentence under its field. */
export function SetUpForm() {
  const { formProps, refusal, problemAt, isPending } = useDoorForm(setUpAction);
  const [typed, setTyped] = useState(empty);
  useEffect(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    setTyped((before) => ({ ...before, timeZone }));
  }, []);
  const field = (name: FieldName) => ({
    name,
    value: typed[name],
    onChange: (value: string) => setTyped((before) => ({ ...before, [name]: value })),
    ...problemAt(name),
  });
  return (
    <form {...formProps} className="grid gap-4">
      <TextField label="Workspace" hint="Usually your company." isRequired {...field("workspaceName")} />
      <Pair>
        <TextField label="Currency" hint="Three letters: EUR, USD." {...field("currency")} />
        <TextField label="Time zone" hint="Such as Europe/Berlin." {...field("timeZone")} />
      </Pair>
      <Pair>
        <TextField label="Your name" autoComplete="name" isRequired {...field("ownerName")} />
        <TextField label="Your title" autoComplete="organization-title" {...field("ownerTitle")} />
      </Pair>
      <TextField
        label="Your e-mail"
        type="email"
        autoComplete="username"
        isRequired
        {...field("ownerEmail")}
      />
      <TextField
        label="Password"
        type="password"
        hint="At least 12 characters; a sentence is easiest to keep."
        autoComplete="new-password"
        isRequired
        {...field("ownerPassword")}
      />
      {refusal && <InlineError>{refusal.message}</InlineError>}
      <Button type="submit" variant="primary" size="lg" isPending={isPending}>
        Open the desk
      </Button>
    </form>
  );
}

function Pair({ children }: { children: ReactNode }) {
  return <div className="grid gap-4 tablet:grid-cols-2 tablet:gap-3">{children}</div>;
}
