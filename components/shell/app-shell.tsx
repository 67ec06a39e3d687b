import type { ReactNode } from "react";
import type { Command } from "./command";
import { DeskProvider } from "./desk-provider";
import { PhoneBar } from "./phone-bar";
import { Rail, type RailProps } from "./rail";

export interface AppShellProps extends RailProps {
  locale: string;
  /** Commands beyond going to a room. */
  commands?: readonly Command[];
  children: ReactNode;
}

/** The desk: rail at the left (a bar at the bottom on phones), the page on its own ground. */
export function AppShell({ locale, commands = [], children, ...rail }: AppShellProps) {
  const rooms = [...rail.items, ...(rail.endItems ?? [])];
  const going: Command[] = rooms.map((item) => ({
    id: `go ${item.href}`,
    label: item.label,
    group: "Go to",
    href: item.href,
    keys: item.letter && `g ${item.letter}`,
  }));
  return (
    <DeskProvider locale={locale} commands={[...going, ...commands]}>
      <div className="flex h-dvh flex-col">
        {/* Takes a line of its own while it has the focus: laid over the page it would cover what is below it. */}
        <a href="#page" className="sr-only focus:not-sr-only focus:px-3 focus:py-2 focus:-outline-offset-2">
          Skip to the page
        </a>
        <div className="flex min-h-0 flex-1 flex-col tablet:grid tablet:grid-cols-[52px_minmax(0,1fr)] wide:grid-cols-[204px_minmax(0,1fr)]">
          <Rail {...rail} />
          <main
            id="page"
            tabIndex={-1}
            className="relative flex min-h-0 min-w-0 flex-1 flex-col overflow-auto bg-surface outline-none tablet:border-l tablet:border-line"
          >
            {children}
          </main>
          <PhoneBar items={rooms} />
        </div>
      </div>
    </DeskProvider>
  );
}
