"use client";

import { useId, useMemo, useState } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { cx } from "@/components/ui/cx";
import { Icon } from "@/components/ui/icon";
import { Kbd } from "@/components/ui/kbd";
import type { Command } from "./command";
import { fuzzyScore } from "./fuzzy";
import { KeySequence } from "./key-sequence";

export interface CommandPaletteProps {
  commands: readonly Command[];
  onRun: (command: Command) => void;
  onOpenChange: (isOpen: boolean) => void;
}

function findCommands(commands: readonly Command[], query: string): readonly Command[] {
  const found = commands.flatMap((command) => {
    const score =
      fuzzyScore(query, command.label) ??
      lower(fuzzyScore(query, `${command.group ?? ""} ${command.keywords ?? ""}`));
    return score === null ? [] : [{ command, score }];
  });
  if (query.trim() === "") return found.map(({ command }) => command);
  return found.sort((one, other) => other.score - one.score).map(({ command }) => command);
}

const lower = (score: number | null) => (score === null ? null : score - 6);

/** Find or do: type a few letters, arrows choose, Enter runs. */
export default function CommandPalette({ commands, onRun, onOpenChange }: CommandPaletteProps) {
  const listId = useId();
  const [query, setQuery] = useState("");
  const [place, setPlace] = useState(0);
  const found = useMemo(() => findCommands(commands, query), [commands, query]);
  const chosen = found[Math.min(place, found.length - 1)];

  const choose = (command: Command | undefined) => {
    if (!command) return;
    onOpenChange(false);
    onRun(command);
  };
  const move = (step: number) => {
    if (found.length === 0) return;
    const next = (Math.min(place, found.length - 1) + step + found.length) % found.length;
    setPlace(next);
    document.getElementById(`${listId}-${found[next]?.id}`)?.scrollIntoView({ block: "nearest" });
  };

  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={onOpenChange}
      className="fixed inset-0 z-50 grid items-start justify-items-center bg-veil p-3 pt-[14vh] max-tablet:pt-3"
    >
      <Modal className="w-full max-w-[560px]">
        <Dialog
          aria-label="Find or do"
          className="overflow-hidden rounded-panel bg-raised shadow-float outline-none"
        >
          <div className="flex h-11 items-center gap-2 border-b border-line px-4">
            <Icon name="search" className="text-ink-3" />
            <input
              autoFocus
              role="combobox"
              aria-label="Find or do"
              aria-expanded="true"
              aria-controls={listId}
              aria-activedescendant={chosen && `${listId}-${chosen.id}`}
              value={query}
              placeholder="Find or do"
              className="h-full min-w-0 flex-1 bg-transparent text-section font-normal outline-none focus-visible:outline-none"
              onChange={(event) => {
                setQuery(event.target.value);
                setPlace(0);
              }}
              onKeyDown={(event) => {
                if (event.nativeEvent.isComposing) return;
                if (event.key === "ArrowDown") move(1);
                else if (event.key === "ArrowUp") move(-1);
                else if (event.key === "Enter") choose(chosen);
                else return;
                event.preventDefault();
              }}
            />
            <Kbd>Esc</Kbd>
          </div>
          <div
            id={listId}
            role="listbox"
            aria-label="What can be done"
            className="max-h-[52vh] overflow-auto p-1.5"
          >
            {found.map((command, at) => (
              <PaletteLine
                key={command.id}
                id={`${listId}-${command.id}`}
                command={command}
                isChosen={command === chosen}
                heading={
                  query.trim() === "" && command.group !== found[at - 1]?.group ? command.group : undefined
                }
                onPoint={() => setPlace(at)}
                onChoose={() => choose(command)}
              />
            ))}
          </div>
          {found.length === 0 && (
            <p role="status" className="px-4 pb-4 text-ink-2">
              Nothing here is called “{query}”. Try fewer letters.
            </p>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface PaletteLineProps {
  id: string;
  command: Command;
  isChosen: boolean;
  heading?: string;
  onPoint: () => void;
  onChoose: () => void;
}

function PaletteLine({ id, command, isChosen, heading, onPoint, onChoose }: PaletteLineProps) {
  return (
    <>
      {heading !== undefined && (
        <div role="presentation" className="px-2.5 pt-2 pb-1 text-note font-medium text-ink-3">
          {heading}
        </div>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys live in the field above, as in any combobox */}
      <div
        id={id}
        role="option"
        tabIndex={-1}
        aria-selected={isChosen}
        onPointerMove={onPoint}
        onClick={onChoose}
        className={cx(
          "flex min-h-8 items-center gap-2 rounded-control px-2.5 pointer-coarse:min-h-11",
          isChosen && "bg-accent-soft",
        )}
      >
        <span className="min-w-0 flex-1 truncate">{command.label}</span>
        {heading === undefined && command.group !== undefined && (
          <span className="text-small text-ink-3">{command.group}</span>
        )}
        {command.keys !== undefined && <KeySequence keys={command.keys} />}
      </div>
    </>
  );
}
