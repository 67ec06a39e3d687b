import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

/**
 * The two kinds of thread, which cannot be taken for each other: internal is a dashed note with a padlock, pinned
 * inside; shared is a letter going out under a plum band that names its readers.
 */
export function ThreadFrame({
  visibility,
  readers,
  where,
  id,
  children,
}: {
  visibility: "internal" | "shared";
  /** "Internal, Harbourline only" or "Shared: Castellan reads this". */
  readers: string;
  /** Clause number, or how the thread stands. */
  where: ReactNode;
  id?: string | undefined;
  children: ReactNode;
}) {
  if (visibility === "shared")
    return (
      <article
        id={id}
        aria-label={readers}
        className="scroll-mt-16 overflow-clip rounded-b-control bg-raised text-small leading-4.5 ring-[1.5px] ring-theirs"
      >
        <header className="flex items-center gap-1.5 bg-theirs px-3 py-1 font-semibold text-note text-on-theirs">
          <Icon name="eye" size={12} />
          <span className="min-w-0 flex-1">{readers}</span>
          <span className="font-medium tabular-nums">{where}</span>
        </header>
        <div className="grid gap-2.5 px-3 pt-2 pb-2.5">{children}</div>
      </article>
    );
  return (
    <article
      id={id}
      aria-label={readers}
      className="scroll-mt-16 rounded-control border border-control border-dashed px-3 pt-2 pb-2.5 text-small leading-4.5"
    >
      <header className="mb-1.5 flex items-center gap-1.5 font-medium text-ink-2 text-note">
        <Icon name="lock" size={12} />
        <span className="min-w-0 flex-1">{readers}</span>
        <span className="tabular-nums">{where}</span>
      </header>
      <div className="grid gap-2.5">{children}</div>
    </article>
  );
}
