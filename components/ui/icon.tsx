import { cx } from "./cx";
import { drawings, type IconName } from "./icon-drawings";

export interface IconProps {
  name: IconName;
  /** 16 in rows and navigation, 14 in buttons, 12 beside small text. */
  size?: 12 | 14 | 16;
  /** Words for an icon that stands alone. Without them the icon is decoration and hidden from screen readers. */
  label?: string;
  className?: string;
}

const strokes = { 12: 1.7, 14: 1.5, 16: 1.4 };
const sizes = { 12: "size-3", 14: "size-3.5", 16: "size-4" };

/** A line drawing in the colour of the text around it. */
export function Icon({ name, size = 16, label, className }: IconProps) {
  const look = cx("block flex-none", sizes[size], className);
  const lines = {
    viewBox: "0 0 16 16",
    fill: "none",
    stroke: "currentColor",
    strokeWidth: strokes[size],
    strokeLinecap: "round",
    strokeLinejoin: "round",
  } as const;
  if (label === undefined)
    return (
      <svg {...lines} className={look} aria-hidden="true">
        {drawings[name]}
      </svg>
    );
  return (
    <svg {...lines} className={look} role="img" aria-label={label}>
      {drawings[name]}
    </svg>
  );
}
