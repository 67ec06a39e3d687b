"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { Select } from "@/components/ui/select";
import { severities } from "@/lib/domain/playbook/rule";
import { kindLabels } from "./playbook-words";

const typingPause = 250;
const every = "every";
const choices = [
  { id: every, label: "Every kind" },
  ...severities.map((id) => ({ id: id as string, label: kindLabels[id] })),
  { id: "set", label: "Set by us" },
];

function hrefOf(text: string, kind: string): string {
  const query = new URLSearchParams();
  if (text.trim() !== "") query.set("q", text.trim());
  if (kind !== every) query.set("kind", kind);
  return query.size === 0 ? "/library/playbook" : `/library/playbook?${query}`;
}

/** Narrows the rules by words and by kind; what it narrows to stands in the address. */
export function PlaybookFilter({ text: first, kind }: { text: string; kind: string }) {
  const router = useRouter();
  const [text, setText] = useState(first);
  const typing = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(typing.current), []);
  const chosen = choices.some(({ id }) => id === kind) ? kind : every;
  const go = (href: string) => router.replace(href as Route, { scroll: false });
  return (
    <div className="flex flex-wrap items-center gap-2">
      <label className="flex h-7 items-center gap-1.5 rounded-control border border-control bg-raised px-2 focus-within:outline-2 focus-within:outline-focus">
        <Icon name="search" size={14} className="text-ink-2" />
        <span className="sr-only">Look for a rule</span>
        <input
          type="search"
          value={text}
          placeholder="Exclusivity, notice, fee …"
          onChange={(event) => {
            const typed = event.target.value;
            setText(typed);
            clearTimeout(typing.current);
            typing.current = setTimeout(() => go(hrefOf(typed, chosen)), typingPause);
          }}
          className="w-48 bg-transparent outline-none"
        />
      </label>
      <Select
        label="Kind"
        isLabelHidden
        choices={choices}
        value={chosen}
        onChange={(id) => {
          clearTimeout(typing.current);
          go(hrefOf(text, id));
        }}
        className="w-44"
      />
    </div>
  );
}
