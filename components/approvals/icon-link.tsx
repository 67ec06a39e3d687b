import type { Route } from "next";
import Link from "next/link";
import { buttonLook } from "@/components/ui/button-look";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-drawings";

/** A link that is a glyph; stays in its place, greyed, where there is nowhere to go. */
export function IconLink({ href, icon, label }: { href: string | null; icon: IconName; label: string }) {
  const look = buttonLook({ variant: "quiet", size: "touch", square: true });
  if (href === null)
    return (
      <span className={`${look} text-line-2`}>
        <Icon name={icon} />
      </span>
    );
  return (
    <Link href={href as Route} aria-label={label} className={look}>
      <Icon name={icon} />
    </Link>
  );
}
