"use client";

import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Chip } from "./chip";
import { Icon } from "./icon";

/** A filter in force, with a cross that takes it away. `removeLabel` says which: "Remove filter Owner". */
export function FilterChip(props: {
  lead?: ReactNode;
  children: ReactNode;
  removeLabel: string;
  onRemove: () => void;
}) {
  return (
    <Chip
      lead={props.lead}
      end={
        <Button
          aria-label={props.removeLabel}
          onPress={props.onRemove}
          className="grid size-6 place-items-center rounded-control text-ink-2 hover:text-ink"
        >
          <Icon name="close" size={12} />
        </Button>
      }
    >
      {props.children}
    </Chip>
  );
}
