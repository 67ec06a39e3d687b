import type { ComponentProps, ReactNode } from "react";
import { cx } from "./cx";

/** A dense table, which also gives its cells their look. Wrap it in `DataGrid` when it scrolls on its own. */
export function Table({ className, ...rest }: ComponentProps<"table">) {
  return <table {...rest} className={cx("dense-table", className)} />;
}

export interface ThProps extends Omit<ComponentProps<"th">, "align"> {
  align?: "start" | "end" | "center";
}

const aligns = { start: "text-left", end: "text-right", center: "text-center" };

/** A head cell: small, quiet, dark when sorted by (`aria-sort`). */
export function Th({ align = "start", scope = "col", className, ...rest }: ThProps) {
  return (
    <th
      {...rest}
      scope={scope}
      className={cx(
        "h-7.5 border-b border-line-2 px-2 text-note font-medium whitespace-nowrap",
        rest["aria-sort"] && rest["aria-sort"] !== "none" ? "text-ink" : "text-ink-3",
        aligns[align],
        className,
      )}
    />
  );
}

/** A row: tinted under the pointer, tinted with a bar when `aria-selected`. */
export function Tr({ className, ...rest }: ComponentProps<"tr">) {
  return <tr {...rest} className={cx("dense-row", className)} />;
}

export interface TdProps extends ComponentProps<"td"> {
  /** Numbers stand at the right in figures of one width. */
  isNumber?: boolean;
}

/** A cell, 34 high. */
export function Td({ isNumber = false, className, ...rest }: TdProps) {
  return <td {...rest} className={cx(isNumber && "dense-number", className) || undefined} />;
}

/** The cell that names its row for screen readers. */
export function RowHead(props: ComponentProps<"th">) {
  return <th {...props} scope="row" />;
}

/** A line above the rows of one group. */
export function GroupRow({ columns, children }: { columns: number; children: ReactNode }) {
  return (
    <tr>
      <th
        scope="rowgroup"
        colSpan={columns}
        className="h-9 border-b border-line-2 px-2 pt-2 text-small text-ink-3 [&_b]:text-ink"
      >
        {children}
      </th>
    </tr>
  );
}
