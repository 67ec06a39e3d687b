"use client";

import { Dialog } from "@/components/ui/dialog";
import { Switch } from "@/components/ui/switch";
import type { Command } from "./command";
import { setSingleKeys, useSingleKeys } from "./key-preference";
import { KeySequence } from "./key-sequence";

const always = [
  { id: "palette", label: "Find or do", keys: "Ctrl/⌘ K" },
  { id: "shortcuts", label: "Show this list", keys: "?" },
];

/** Every key that acts on this page, and the switch that turns single keys off. */
export default function ShortcutList(props: {
  commands: readonly Command[];
  onOpenChange: (isOpen: boolean) => void;
}) {
  const areKeysOn = useSingleKeys();
  const lines = [...always, ...props.commands.filter((command) => command.keys !== undefined)];
  return (
    <Dialog isOpen onOpenChange={props.onOpenChange} title="Keys on this page">
      <dl className="grid grid-cols-[minmax(0,1fr)_auto]">
        {lines.map((line) => (
          <div
            key={line.id}
            className="col-span-2 grid h-8 grid-cols-subgrid items-center border-b border-line"
          >
            <dt>{line.label}</dt>
            <dd>
              <KeySequence keys={line.keys ?? ""} />
            </dd>
          </div>
        ))}
      </dl>
      <div className="mt-4">
        <Switch
          isSelected={areKeysOn}
          onChange={setSingleKeys}
          hint="Off: only Ctrl or ⌘ with K acts. Kept in this browser."
        >
          Single keys act
        </Switch>
      </div>
    </Dialog>
  );
}
