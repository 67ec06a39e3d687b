import type { ReactNode } from "react";
import { Pilcrow } from "@/components/shell/brand";
import { ThemeToggle } from "@/components/shell/theme-toggle";
import { Specimen } from "./specimen";

/** The frame of every page before the desk: what is asked at the left, a piece of paper at the right. */
export function Door({
  title,
  lead,
  footer,
  children,
}: {
  title: string;
  lead: string;
  footer?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="grid min-h-dvh bg-surface pane:grid-cols-[520px_minmax(0,1fr)]">
      <main className="flex min-w-0 flex-col justify-between gap-10 px-18 py-10 max-tablet:px-5 max-tablet:py-6">
        <div className="mx-auto flex w-full max-w-[440px] items-center justify-between">
          <span className="flex items-center gap-1.5 font-paper text-title tracking-[-0.01em]">
            <Pilcrow />
            Parley
          </span>
          <ThemeToggle />
        </div>
        <div className="mx-auto w-full max-w-[440px]">
          <h1 className="text-headline">{title}</h1>
          <p className="mt-1 mb-6 text-pretty text-ink-2">{lead}</p>
          {children}
        </div>
        <div className="mx-auto w-full max-w-[440px] text-note text-ink-3">{footer}</div>
      </main>
      <Specimen />
    </div>
  );
}
