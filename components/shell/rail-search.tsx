"use client";

import { Button } from "react-aria-components/Button";
import { Icon } from "@/components/ui/icon";
import { Kbd } from "@/components/ui/kbd";
import { useDesk } from "./desk-provider";

/** Opens the palette. */
export function RailSearch() {
  const { openPalette } = useDesk();
  return (
    <Button
      onPress={openPalette}
      className="flex h-7 items-center gap-2 rounded-control bg-surface px-2 text-ink-3 inset-ring inset-ring-line-2 hover:text-ink-2 wide:pr-1.5"
    >
      <Icon name="search" size={14} />
      <span className="sr-only min-w-0 flex-1 wide:not-sr-only">Find or do</span>
      <span aria-hidden="true" className="hidden wide:block">
        <Kbd>Ctrl K</Kbd>
      </span>
    </Button>
  );
}
