"use client";

import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import type { Choice } from "./choice";
import { cx } from "./cx";
import { Icon } from "./icon";
import { floatItem } from "./popover-look";

/** The open list of a select or combo box. */
export function ChoiceList({
  choices,
  emptyText = "Nothing fits.",
}: {
  choices?: readonly Choice[];
  emptyText?: string;
}) {
  return (
    <ListBox
      items={choices}
      className="max-h-72 overflow-auto p-1 outline-none"
      renderEmptyState={() => <p className="px-2 py-1 text-ink-3">{emptyText}</p>}
    >
      {(choice: Choice) => (
        <ListBoxItem
          id={choice.id}
          textValue={choice.label}
          isDisabled={choice.isDisabled}
          className={cx("group", floatItem)}
        >
          <span className="min-w-0 flex-1">
            {choice.label}
            {choice.hint !== undefined && <span className="block text-small text-ink-3">{choice.hint}</span>}
          </span>
          <Icon name="check" size={14} className="invisible text-accent group-data-selected:visible" />
        </ListBoxItem>
      )}
    </ListBox>
  );
}
