"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from "react";
import { RouterProvider } from "react-aria-components";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { onToast, type ToastContent } from "@/components/ui/toast-event";
import type { Command } from "./command";
import { useCommandKeys } from "./use-command-keys";

const CommandPalette = lazy(() => import("./command-palette"));
const ShortcutList = lazy(() => import("./shortcut-list"));
const Toasts = lazy(() => import("./desk-toasts"));

interface Desk {
  openPalette: () => void;
  openShortcuts: () => void;
  /** Adds commands while a page is open; returns what takes them away. */
  register: (commands: readonly Command[]) => () => void;
}

const DeskContext = createContext<Desk | null>(null);

/** Opens the palette or the list of keys. Only below `DeskProvider`. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("useDesk needs a DeskProvider above it.");
  return desk;
}

export interface DeskProviderProps {
  /** BCP 47, from the workspace: dates, numbers and names of months follow it. */
  locale: string;
  /** Commands that exist everywhere, such as going to a room. */
  commands: readonly Command[];
  children: ReactNode;
}

/** What every screen shares in the browser: locale, links without reload, keys, palette, toasts. */
export function DeskProvider({ locale, commands, children }: DeskProviderProps) {
  const router = useRouter();
  const [added, setAdded] = useState<ReadonlyArray<readonly Command[]>>([]);
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const [areShortcutsOpen, setShortcutsOpen] = useState(false);
  const [waiting, setWaiting] = useState<readonly ToastContent[]>([]);
  useEffect(() => onToast((content) => setWaiting((contents) => [...contents, content])), []);

  const all = useMemo(() => {
    const ofPage = added.flat();
    // What the open page offers stands for the errand of the same name.
    const taken = new Set(ofPage.map(({ id }) => id));
    return [...ofPage, ...commands.filter(({ id }) => !taken.has(id))];
  }, [added, commands]);
  const run = useCallback(
    (command: Command) => {
      if (command.href !== undefined) router.push(command.href as Route);
      else void command.run?.();
    },
    [router],
  );
  const desk = useMemo<Desk>(
    () => ({
      openPalette: () => setPaletteOpen(true),
      openShortcuts: () => setShortcutsOpen(true),
      register: (more) => {
        setAdded((lists) => [...lists, more]);
        return () => setAdded((lists) => lists.filter((list) => list !== more));
      },
    }),
    [],
  );
  useCommandKeys({ commands: all, onRun: run, onPalette: desk.openPalette, onShortcuts: desk.openShortcuts });

  return (
    <I18nProvider locale={locale}>
      <RouterProvider navigate={(href) => router.push(href as Route)}>
        <DeskContext value={desk}>
          {children}
          <Suspense fallback={null}>
            {isPaletteOpen && <CommandPalette commands={all} onRun={run} onOpenChange={setPaletteOpen} />}
            {areShortcutsOpen && <ShortcutList commands={all} onOpenChange={setShortcutsOpen} />}
            {waiting.length > 0 && <Toasts waiting={waiting} />}
          </Suspense>
        </DeskContext>
      </RouterProvider>
    </I18nProvider>
  );
}

/** Adds the commands of one page to the palette and the keys while it is open. */
export function PageCommands({ commands }: { commands: readonly Command[] }) {
  const { register } = useDesk();
  useEffect(() => register(commands), [register, commands]);
  return null;
}
