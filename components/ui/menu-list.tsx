"use client";

import { Menu as AriaMenu, MenuItem } from "react-aria-components/Menu";
import { cx } from "./cx";
import { Icon } from "./icon";
import type { IconName } from "./icon-drawings";
import { Kbd } from "./kbd";
import { floatItem } from "./popover-look";

export interface MenuEntry {
  id: string;
  label: string;
  /** A quiet second line, such as the reason why an entry cannot be used now. */
  hint?: string;
  icon?: IconName;
  keys?: string;
  tone?: "plain" | "bad";
  isDisabled?: boolean;
  /** A line above this entry. */
  startsGroup?: boolean;
  href?: string;
  onAction?: () => unknown;
}

/** The list inside a menu. */
export function MenuList({
  label,
  entries,
  focus,
  onClose,
}: {
  label: string;
  entries: readonly MenuEntry[];
  /** Where the focus begins: on an entry, or on the list itself. */
  focus: "first" | "last" | true;
  onClose: () => void;
}) {
  return (
    <AriaMenu
      aria-label={label}
      className="outline-none"
      autoFocus={focus}
      onClose={onClose}
      disabledKeys={entries.filter((entry) => entry.isDisabled).map((entry) => entry.id)}
    >
      {entries.map((entry) => (
        <MenuItem
          key={entry.id}
          id={entry.id}
          textValue={entry.label}
          href={entry.href}
          onAction={entry.onAction && (() => void entry.onAction?.())}
          className={cx(
            floatItem,
            entry.tone === "bad" && "text-bad",
            entry.startsGroup && "mt-1 shadow-[0_-5px_0_-4px_var(--color-line)]",
          )}
        >
          {entry.icon && <Icon name={entry.icon} size={14} className="text-ink-2" />}
          <span className="min-w-0 flex-1">
            {entry.label}
            {entry.hint !== undefined && <span className="block text-small text-ink-3">{entry.hint}</span>}
          </span>
          {entry.keys !== undefined && <Kbd>{entry.keys}</Kbd>}
        </MenuItem>
      ))}
    </AriaMenu>
  );
}
