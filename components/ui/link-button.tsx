import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { type ButtonSize, type ButtonVariant, buttonLook } from "./button-look";
import { Icon } from "./icon";
import type { IconName } from "./icon-drawings";
import { Kbd } from "./kbd";

export interface LinkButtonProps {
  href: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: IconName;
  keys?: string;
  /** A file to save rather than a page to open: a plain link without prefetch. */
  download?: boolean | string;
  prefetch?: boolean;
  children: ReactNode;
  className?: string;
}

/** A link that looks like a button: it goes somewhere, so it can be opened in a new tab. */
export function LinkButton({
  href,
  variant,
  size = "md",
  icon,
  keys,
  download,
  prefetch,
  children,
  className,
}: LinkButtonProps) {
  const look = buttonLook({ variant, size, className });
  const onFill = variant === "primary" || variant === "outward" || variant === "danger";
  const inside = (
    <>
      {icon && <Icon name={icon} size={size === "sm" ? 12 : 14} />}
      {children}
      {keys !== undefined && (
        <span className="contents max-tablet:hidden pointer-coarse:hidden">
          <Kbd tone={onFill ? "inherit" : "plain"}>{keys}</Kbd>
        </span>
      )}
    </>
  );
  if (download !== undefined && download !== false)
    return (
      <a href={href} download={download} className={look}>
        {inside}
      </a>
    );
  return (
    <Link href={href as Route} prefetch={prefetch} className={look}>
      {inside}
    </Link>
  );
}
