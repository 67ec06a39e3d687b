"use client";

import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components/Button";
import { type ButtonSize, type ButtonVariant, buttonLook } from "./button-look";
import { Icon } from "./icon";
import type { IconName } from "./icon-drawings";
import { Kbd } from "./kbd";
import { Pending } from "./pending";

export interface ButtonProps extends Omit<AriaButtonProps, "className" | "children" | "style"> {
  /** One `primary` per view; `outward` only where something leaves for the other side; `danger` only to confirm a loss. */
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: IconName;
  /** The key that does the same, shown as a cap. */
  keys?: string;
  children: ReactNode;
  className?: string;
}

/** A button with words. While pending it keeps its words and place, and ignores presses. */
export function Button({
  variant = "default",
  size = "md",
  icon,
  keys,
  children,
  className,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton {...rest} className={buttonLook({ variant, size, className })}>
      {rest.isPending ? <Pending /> : icon && <Icon name={icon} size={size === "sm" ? 12 : 14} />}
      {children}
      {keys !== undefined && (
        <span className="contents max-tablet:hidden pointer-coarse:hidden">
          <Kbd tone={variant === "default" || variant === "quiet" ? "plain" : "inherit"}>{keys}</Kbd>
        </span>
      )}
    </AriaButton>
  );
}
