"use client";

import { useState } from "react";

export type Reading<Value> = { value: Value } | { problem: string };

/**
 * Text that stands for a value: shown in its best form, free while it is typed, read at every letter.
 * What cannot be read stays as it was typed, with a sentence, and the last good value is kept.
 */
export function useTypedText<Value>(options: {
  text: string;
  read: (text: string) => Reading<Value>;
  onChange: (value: Value) => void;
}): { text: string; problem: string | undefined; onType: (text: string) => void; onLeave: () => void } {
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string>();
  return {
    text: draft ?? options.text,
    problem,
    onType: (text) => {
      setDraft(text);
      const reading = options.read(text);
      if ("value" in reading) {
        setProblem(undefined);
        options.onChange(reading.value);
      }
    },
    onLeave: () => {
      if (draft === null) return;
      const reading = options.read(draft);
      if ("value" in reading) setDraft(null);
      setProblem("problem" in reading ? reading.problem : undefined);
    },
  };
}
