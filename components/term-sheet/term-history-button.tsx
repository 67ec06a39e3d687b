"use client";

import dynamic from "next/dynamic";
import { useRef, useState } from "react";
import { Icon } from "@/components/ui/icon";

const TermHistoryPanel = dynamic(() => import("./term-history-panel"), { ssr: false });

/** Shows beside the label of the field at hand who changed the term, and opens its history. */
export function TermHistoryButton({ path, label }: { path: string; label: string }) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={`History of ${label}`}
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
        className="invisible -my-1 ml-1 inline-grid size-6 place-items-center rounded-control align-middle text-ink-3 group-focus-within/term:visible group-hover/term:visible hover:bg-sunken hover:text-ink aria-expanded:visible"
      >
        <Icon name="history" size={12} />
      </button>
      {isOpen && (
        <TermHistoryPanel path={path} label={label} anchor={button} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
