"use client";

import { lazy, type ReactNode, Suspense, useRef, useState } from "react";
import { ButtonContext } from "react-aria-components/Button";
import type { MenuEntry } from "./menu-list";
import type { MenuPanelProps } from "./menu-panel";

// An open menu weighs more than most pages' own code, and most pages are left without opening one.
const loadPanel = () => import("./menu-panel");
const MenuPanel = lazy(loadPanel);

export interface MenuProps {
  /** Names the list for screen readers. */
  label: string;
  entries: readonly MenuEntry[];
  /** A `Button` or `IconButton`. */
  children: ReactNode;
  placement?: MenuPanelProps["placement"];
}

/** Actions behind a button. For a choice that stays chosen use `Select`. */
export function Menu({ label, entries, children, placement = "bottom start" }: MenuProps) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [focus, setFocus] = useState<MenuPanelProps["focus"] | null>(null);
  return (
    <>
      <ButtonContext
        value={{
          ref: trigger,
          "aria-haspopup": "menu",
          "aria-expanded": focus !== null,
          onHoverStart: () => void loadPanel(),
          onFocus: () => void loadPanel(),
          onPress: ({ pointerType }) =>
            setFocus(pointerType === "keyboard" || pointerType === "virtual" ? "first" : true),
          onKeyDown: ({ key }) => {
            if (key === "ArrowDown") setFocus("first");
            if (key === "ArrowUp") setFocus("last");
          },
        }}
      >
        {children}
      </ButtonContext>
      <Suspense fallback={null}>
        {focus !== null && (
          <MenuPanel
            label={label}
            entries={entries}
            trigger={trigger}
            placement={placement}
            focus={focus}
            onClose={() => setFocus(null)}
          />
        )}
      </Suspense>
    </>
  );
}
