"use client";

import { useState, useTransition } from "react";
import { showToast } from "@/components/ui/toast-event";

interface Refusal {
  message: string;
  problems: readonly { path: string; message: string }[];
}
type Answer<Value> = { ok: true; value: Value } | { ok: false; error: Refusal };

/**
 * Sends one command from a screen: what was refused stays readable until the next try, what was typed is not touched.
 * `done` says in the toast what happened.
 */
export function useCommand<Input extends unknown[], Value>(
  action: (...input: Input) => Promise<Answer<Value>>,
  options: { done?: (value: Value) => string; onDone?: (value: Value) => void } = {},
) {
  const [isPending, start] = useTransition();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const send = (...input: Input) =>
    start(async () => {
      setRefusal(null);
      const answer = await action(...input);
      if (!answer.ok) {
        setRefusal(answer.error);
        return;
      }
      if (options.done) showToast({ title: options.done(answer.value) });
      options.onDone?.(answer.value);
    });
  const problemAt = (path: string): { error?: string } => {
    const problem = refusal?.problems.find((one) => one.path === path);
    return problem === undefined ? {} : { error: problem.message };
  };
  return { send, isPending, refusal, problemAt };
}
