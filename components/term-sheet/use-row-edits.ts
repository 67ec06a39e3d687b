"use client";

import type { KeyboardEvent } from "react";
import { focusTerm } from "./focus-term";
import { duplicateRow, moveRow, newRow } from "./row-list";
import { useTermSheet } from "./term-sheet-context";

export interface RowEdits {
  add: (after?: string) => void;
  duplicate: (id: string) => void;
  move: (id: string, direction: -1 | 1) => void;
  remove: (id: string) => void;
}

/** What a person does to the rows of a list; the cursor goes along. */
export function useRowEdits(listPath: string, ids: readonly string[]): RowEdits {
  const { store } = useTermSheet();
  const insert = (change: ReturnType<typeof newRow> | undefined) => {
    if (!change) return;
    store.edit([change]);
    focusTerm(`${listPath}[${change.row.id}]`);
  };
  return {
    add: (after) => insert(newRow(listPath, after)),
    duplicate: (id) => insert(duplicateRow(store.state().sheet, listPath, id)),
    move(id, direction) {
      const change = moveRow(ids, listPath, id, direction);
      if (!change) return;
      const held = document.activeElement;
      store.edit([change]);
      requestAnimationFrame(() => held instanceof HTMLElement && held.focus());
    },
    remove(id) {
      store.edit([{ op: "remove", path: `${listPath}[${id}]` }]);
      focusTerm(listPath);
    },
  };
}

/** Alt with an arrow moves the row, with Shift and down copies it, with Enter adds one after it. */
export function rowKey(event: KeyboardEvent, id: string, edits: RowEdits): void {
  const act = actOf(event, id, edits);
  if (!act) return;
  // Before the field itself: buttons and choices have their own mind about Enter and the arrows.
  event.preventDefault();
  event.stopPropagation();
  act();
}

function actOf({ key, altKey, shiftKey }: KeyboardEvent, id: string, edits: RowEdits) {
  if (!altKey) return undefined;
  if (shiftKey) return key === "ArrowDown" ? () => edits.duplicate(id) : undefined;
  if (key === "ArrowUp") return () => edits.move(id, -1);
  if (key === "ArrowDown") return () => edits.move(id, 1);
  return key === "Enter" ? () => edits.add(id) : undefined;
}
