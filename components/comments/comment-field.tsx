"use client";

import { type KeyboardEvent, useId, useRef, useState } from "react";
import { cx } from "@/components/ui/cx";
import { boxLook, inputLook } from "@/components/ui/field-look";
import { floatLook } from "@/components/ui/popover-look";

export interface Mentionable {
  id: string;
  name: string;
}

/** What stands before the caret from the last @ on, when it could become a name. */
const mentionStart = /(?:^|\s)@([\p{L}\p{N} .'-]{0,40})$/u;

/** The text as it is stored: each chosen "@Name" names the person and not a spelling. */
export function withMentions(text: string, chosen: readonly Mentionable[]): string {
  return chosen
    .toSorted((a, b) => b.name.length - a.name.length)
    .reduce((stored, { id, name }) => stored.replaceAll(`@${name}`, `@[${name}](member:${id})`), text);
}

/** A box to write a comment in. With `members`, @ opens a list of colleagues. */
export function CommentField({
  label,
  value,
  onChange,
  members = [],
  onChoose,
  autoFocus,
  name,
}: {
  label: string;
  value: string;
  onChange: (text: string) => void;
  members?: readonly Mentionable[];
  onChoose?: (member: Mentionable) => void;
  autoFocus?: boolean;
  name?: string;
}) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [search, setSearch] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const found =
    search === null
      ? []
      : members.filter((each) => each.name.toLowerCase().includes(search.toLowerCase())).slice(0, 6);
  const look = (area: HTMLTextAreaElement) => {
    setSearch(mentionStart.exec(area.value.slice(0, area.selectionStart))?.[1] ?? null);
    setActive(0);
  };
  const choose = (member: Mentionable) => {
    const area = box.current;
    if (!area) return;
    const before = area.value.slice(0, area.selectionStart).replace(/@[^@]*$/, `@${member.name} `);
    onChange(before + area.value.slice(area.selectionStart));
    onChoose?.(member);
    setSearch(null);
    area.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const member = found[active];
    if (!member) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) setActive((active + step + found.length) % found.length);
    else if (event.key === "Enter" || event.key === "Tab") choose(member);
    else if (event.key === "Escape") setSearch(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const isOpen = found.length > 0;
  return (
    <div className="relative">
      <span className={boxLook("plain")}>
        <textarea
          ref={box}
          // biome-ignore lint/a11y/noAutofocus: the box opens because somebody asked to write.
          autoFocus={autoFocus}
          name={name}
          aria-label={label}
          placeholder={label}
          rows={2}
          maxLength={5000}
          value={value}
          aria-autocomplete={members.length > 0 ? "list" : undefined}
          aria-controls={isOpen ? `${id}list` : undefined}
          aria-activedescendant={isOpen ? `${id}${active}` : undefined}
          className={cx(inputLook, "field-sizing-content min-h-11 resize-y py-1")}
          onChange={(event) => {
            onChange(event.target.value);
            look(event.target);
          }}
          onBlur={() => setSearch(null)}
          onKeyDown={onKeyDown}
        />
      </span>
      {isOpen && (
        <div
          id={`${id}list`}
          role="listbox"
          aria-label="Colleagues"
          className={cx(floatLook, "absolute inset-x-0 top-full z-20 mt-1 p-1")}
        >
          {found.map((member, place) => (
            // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the box; the active option is named there.
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box.
            <div
              key={member.id}
              id={`${id}${place}`}
              role="option"
              aria-selected={place === active}
              className={cx("rounded-control px-2 py-1", place === active && "bg-accent-soft")}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(member)}
            >
              {member.name}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
