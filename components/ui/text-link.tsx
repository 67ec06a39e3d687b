import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";

/** A link in running text: viridian with a thin underline. */
export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href as Route} className="text-link">
      {children}
    </Link>
  );
}
