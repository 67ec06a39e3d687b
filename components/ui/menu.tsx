"use client";

import type { ReactNode } from "react";
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from "react-aria-components/Menu";
import { cx } from "./cx";
import { Icon } from "./icon";
import type { IconName } from "./icon-drawings";
import { Kbd } from "./kbd";
import { floatItem, floatLook } from "./popover-look";

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

export interface MenuProps {
  /** Names the list for screen readers. */
  label: string;
  entries: readonly MenuEntry[];
  /** A `Button` or `IconButton`. */
  children: ReactNode;
  isOpenAtFirst?: boolean;
  placement?: "bottom start" | "bottom end" | "top start" | "right bottom";
}

/** Actions behind a button. For a choice that stays chosen use `Select`. */
export function Menu({ label, entries, children, placement = "bottom start", isOpenAtFirst }: MenuProps) {
  return (
    <MenuTrigger defaultOpen={isOpenAtFirst}>
      {children}
      <Popover placement={placement} offset={4} className={cx(floatLook, "min-w-44 overflow-auto p-1")}>
        <AriaMenu
          aria-label={label}
          className="outline-none"
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
                {entry.hint !== undefined && (
                  <span className="block text-small text-ink-3">{entry.hint}</span>
                )}
              </span>
              {entry.keys !== undefined && <Kbd>{entry.keys}</Kbd>}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
