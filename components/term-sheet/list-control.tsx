"use client";

import { useState } from "react";
import type { FieldFrame } from "@/components/ui/field-parts";
import { TextArea } from "@/components/ui/text-area";

const toLines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** Short texts, one per line. Empty lines are free while typing and gone afterwards. */
export function ListControl({
  frame,
  value,
  placeholder,
  isDisabled,
  onChange,
}: {
  frame: FieldFrame;
  value: readonly string[];
  placeholder: string | undefined;
  isDisabled: boolean;
  onChange: (value: string[] | null) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextArea
      {...frame}
      rows={Math.max(1, Math.min(6, value.length))}
      isDisabled={isDisabled}
      {...(placeholder === undefined ? {} : { placeholder: placeholder.split("; ").join("\n") })}
      value={typed ?? value.join("\n")}
      onChange={(text) => {
        setTyped(text);
        const lines = toLines(text);
        onChange(lines.length === 0 ? null : lines);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
