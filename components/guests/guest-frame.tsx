import type { ReactNode } from "react";
import { Pilcrow } from "@/components/shell/brand";

/** The quiet frame of every page of the other side. */
export function GuestFrame({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col bg-surface">
      <header className="flex h-12 flex-none items-center border-line border-b px-5 max-tablet:px-4">
        <span className="flex items-center gap-1.5 font-paper text-title">
          <Pilcrow />
          Parley
        </span>
      </header>
      <main className="flex min-w-0 flex-1 flex-col">{children}</main>
    </div>
  );
}
