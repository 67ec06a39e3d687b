"use client";

import { useEffect, useRef } from "react";
import type { Command } from "./command";
import { areSingleKeysOn } from "./key-preference";

const sequenceTimeoutMs = 1_200;

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest("input, textarea, select, [role=textbox], [role=menu]") !== null)
  );
}

function hasOpenWindow(): boolean {
  return document.querySelector("[role=dialog], [role=alertdialog], [role=listbox]") !== null;
}

/** Runs the command whose keys were pressed; Ctrl or ⌘ with K always opens the palette, `?` the list of keys. */
export function useCommandKeys(options: {
  commands: readonly Command[];
  onRun: (command: Command) => void;
  onPalette: () => void;
  onShortcuts: () => void;
}): void {
  const latest = useRef(options);
  latest.current = options;

  useEffect(() => {
    let before = "";
    let beforeAt = 0;
    const listen = (event: KeyboardEvent) => {
      const { commands, onRun, onPalette, onShortcuts } = latest.current;
      if (
        (event.metaKey || event.ctrlKey) &&
        !event.altKey &&
        !event.shiftKey &&
        event.key.toLowerCase() === "k"
      ) {
        event.preventDefault();
        onPalette();
        return;
      }
      if (event.metaKey || event.ctrlKey || event.altKey || event.defaultPrevented || event.repeat) return;
      if (!areSingleKeysOn() || isTyping(event.target) || hasOpenWindow()) return;
      if (event.key === "?") {
        event.preventDefault();
        onShortcuts();
        return;
      }
      const pressed = event.key.toLowerCase();
      const isSequence = before !== "" && event.timeStamp - beforeAt < sequenceTimeoutMs;
      const keys = isSequence ? `${before} ${pressed}` : pressed;
      const command = commands.find((candidate) => candidate.keys === keys);
      if (command) {
        event.preventDefault();
        before = "";
        onRun(command);
        return;
      }
      before = commands.some((candidate) => candidate.keys?.startsWith(`${pressed} `)) ? pressed : "";
      beforeAt = event.timeStamp;
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
