import type { Route } from "next";
import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import type { MenuEntry } from "@/components/ui/menu-list";
import { TurnGlyph } from "@/components/ui/turn";
import { Pilcrow } from "./brand";
import type { RailItem, RailPin } from "./rail-item";
import { RailLink } from "./rail-link";
import { RailMenu } from "./rail-menu";
import { RailSearch } from "./rail-search";
import { ThemeToggle } from "./theme-toggle";

export interface RailProps {
  items: readonly RailItem[];
  /** At the lower end, usually settings. */
  endItems?: readonly RailItem[];
  pins?: readonly RailPin[];
  /** The workspace; with `entries` its name opens a menu. */
  workspace: { name: string; entries?: readonly MenuEntry[] };
  /** Who is signed in; with `entries` the name opens a menu. */
  person: { name: string; title?: string; entries?: readonly MenuEntry[] };
}

/** The way between rooms, 204 wide; 52 below 1360 or where a page asks for room (`data-rail="slim"`). */
export function Rail({ items, endItems = [], pins = [], workspace, person }: RailProps) {
  return (
    <nav
      aria-label="Rooms"
      className="flex min-h-0 flex-col items-center gap-3 px-0 pt-3.5 pb-3 max-tablet:hidden wide:items-stretch wide:px-2 wide:pt-3 wide:pb-2.5"
    >
      <div className="flex items-center justify-between wide:pl-1.5">
        <Link
          href={"/" as Route}
          aria-label="Parley, home"
          className="flex min-h-6 min-w-6 items-center justify-center gap-1.5 rounded-mark"
        >
          <Pilcrow />
          <span className="hidden font-paper text-[16px]/5 font-semibold tracking-[-0.01em] wide:block">
            Parley
          </span>
        </Link>
        <span className="hidden min-w-0 wide:block">
          <RailMenu
            label={workspace.name}
            name="Workspace"
            entries={workspace.entries}
            placement="bottom end"
          />
        </span>
      </div>
      <RailSearch />
      <ul className="grid justify-items-center gap-1 wide:justify-items-stretch wide:gap-px">
        {items.map((item) => (
          <li key={item.href}>
            <RailLink item={item} />
          </li>
        ))}
      </ul>
      {pins.length > 0 && (
        <div className="hidden min-h-0 gap-1 wide:grid">
          <h2 className="px-2 pt-2 text-note font-medium text-ink-3">Pinned</h2>
          <ul className="scroll-quiet grid gap-px">
            {pins.map((pin) => (
              <li key={pin.href}>
                <Link
                  href={pin.href as Route}
                  className="flex h-7 items-center gap-2 rounded-control px-2 text-ink-2 -outline-offset-2 hover:bg-sunken hover:text-ink"
                >
                  <TurnGlyph side={pin.turn} className="mx-0.75" />
                  <span className="min-w-0 truncate">{pin.label}</span>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="mt-auto grid min-w-0 justify-items-center gap-2 wide:justify-items-stretch wide:gap-1">
        {endItems.map((item) => (
          <RailLink key={item.href} item={item} />
        ))}
        <div className="flex min-w-0 flex-col-reverse items-center gap-2 wide:flex-row wide:pt-1 wide:pl-1.5">
          <RailPerson person={person} />
          <ThemeToggle />
        </div>
      </div>
    </nav>
  );
}

function RailPerson({ person }: Pick<RailProps, "person">) {
  const words = (
    <>
      <Avatar name={person.name} isDecorative />
      <span className="sr-only min-w-0 flex-1 wide:not-sr-only">
        <span className="block truncate">{person.name}</span>{" "}
        <span className="block truncate text-note text-ink-3">{person.title}</span>
      </span>
    </>
  );
  return (
    <span className="flex min-w-0 flex-1 items-center gap-2 text-small">
      {person.entries ? (
        <RailMenu
          label={words}
          name={`Signed in as ${person.name}`}
          entries={person.entries}
          placement="top start"
          isPlain
        />
      ) : (
        words
      )}
    </span>
  );
}
