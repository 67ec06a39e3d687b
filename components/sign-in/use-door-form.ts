"use client";

import { type FormEvent, startTransition, useActionState } from "react";
import type { FormAnswer } from "@/lib/features/sign-in/actions";

/**
 * A form before the desk. Without scripts it is sent as it stands; with them it is sent by hand, because a form that
 * React sends is emptied afterwards, and a refusal must keep what was typed.
 */
export function useDoorForm(action: (before: FormAnswer, form: FormData) => Promise<FormAnswer>) {
  const [result, send, isPending] = useActionState(action, null);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    startTransition(() => send(form));
  };
  const isDone = result?.ok === true;
  const refusal = result?.ok === false ? result.error : null;
  const problemAt = (path: string): { error?: string } => {
    const problem = refusal?.problems.find((one) => one.path === path);
    return problem === undefined ? {} : { error: problem.message };
  };
  // A field the server refused counts as invalid to the browser, which would then not send the mended form.
  return { formProps: { action: send, onSubmit, noValidate: true }, refusal, problemAt, isPending, isDone };
}
