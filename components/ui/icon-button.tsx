"use client";

import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components/Button";
import { type ButtonSize, type ButtonVariant, buttonLook } from "./button-look";
import { Icon } from "./icon";
import type { IconName } from "./icon-drawings";
import { Pending } from "./pending";

export interface IconButtonProps
  extends Omit<AriaButtonProps, "className" | "children" | "style" | "aria-label"> {
  icon: IconName;
  /** What the button does, for screen readers and as the tooltip of the browser. */
  label: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
  className?: string;
}

/** A square button without words: only for signs everybody knows (close, more, previous, next). */
export function IconButton({
  icon,
  label,
  variant = "quiet",
  size = "md",
  className,
  ...rest
}: IconButtonProps) {
  return (
    <AriaButton
      {...rest}
      aria-label={label}
      className={buttonLook({ variant, size, square: true, className })}
    >
      {rest.isPending ? <Pending /> : <Icon name={icon} size={size === "sm" ? 14 : 16} />}
    </AriaButton>
  );
}
