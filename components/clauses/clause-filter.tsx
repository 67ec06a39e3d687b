"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { Select } from "@/components/ui/select";
import { modelLabels } from "@/lib/domain/deal/model-label";
import { partnershipModels } from "@/lib/domain/deal/partnership-model";

const typingPause = 250;
const every = "every";
const choices = [
  { id: every, label: "Every model" },
  ...partnershipModels.map((id) => ({ id, label: modelLabels[id] })),
];

const hrefOf = (text: string, model: string): string => {
  const query = new URLSearchParams();
  if (text.trim() !== "") query.set("q", text.trim());
  if (model !== every) query.set("model", model);
  return query.size === 0 ? "/library/clauses" : `/library/clauses?${query}`;
};

/** Narrows the library by words and by model; what it narrows to stands in the address. */
export function ClauseFilter({ text: first, model = every }: { text: string; model?: string }) {
  const router = useRouter();
  const [text, setText] = useState(first);
  const typing = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(typing.current), []);
  const go = (href: string) => router.replace(href as Route, { scroll: false });
  return (
    <div className="flex flex-wrap items-center gap-2">
      <label className="flex h-7 items-center gap-1.5 rounded-control border border-control bg-raised px-2 focus-within:outline-2 focus-within:outline-focus">
        <Icon name="search" size={14} className="text-ink-2" />
        <span className="sr-only">Look for a clause</span>
        <input
          type="search"
          value={text}
          placeholder="Heading or name"
          onChange={(event) => {
            const typed = event.target.value;
            setText(typed);
            clearTimeout(typing.current);
            typing.current = setTimeout(() => go(hrefOf(typed, model)), typingPause);
          }}
          className="w-44 bg-transparent outline-none"
        />
      </label>
      <Select
        label="Model"
        isLabelHidden
        choices={choices}
        value={model}
        onChange={(id) => {
          clearTimeout(typing.current);
          go(hrefOf(text, id));
        }}
        className="w-44"
      />
    </div>
  );
}
