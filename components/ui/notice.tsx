import type { ReactNode } from "react";
import { cx } from "./cx";
import { Icon } from "./icon";
import type { IconName } from "./icon-drawings";

export type NoticeTone = "plain" | "warn" | "bad" | "theirs";

const grounds: Record<NoticeTone, string> = {
  plain: "bg-sunken",
  warn: "bg-warn-soft",
  bad: "bg-bad-soft",
  theirs: "bg-theirs-soft",
};
const inks: Record<NoticeTone, string> = {
  plain: "text-ink-2",
  warn: "text-warn",
  bad: "text-bad",
  theirs: "text-theirs",
};
const glyphs: Record<NoticeTone, IconName> = {
  plain: "info",
  warn: "warning",
  bad: "warning",
  theirs: "eye",
};

export interface NoticeProps {
  tone?: NoticeTone;
  /** The fact in one bold sentence. */
  title: ReactNode;
  /** The reason, and what was kept. */
  children?: ReactNode;
  icon?: IconName;
  /** A button whose words name its result. */
  action?: ReactNode;
  /** Announces itself when it appears after something a person did. */
  isLive?: boolean;
}

/** A remark in the flow of the page: glyph, fact, reason, remedy. */
export function Notice({ tone = "plain", title, children, icon, action, isLive = false }: NoticeProps) {
  return (
    <div
      role={isLive ? (tone === "bad" ? "alert" : "status") : undefined}
      className={cx(
        "grid grid-cols-[16px_minmax(0,1fr)] items-start gap-x-2.5 gap-y-2 rounded-control px-3 py-2 text-small tablet:grid-cols-[16px_minmax(0,1fr)_auto]",
        grounds[tone],
      )}
    >
      <Icon name={icon ?? glyphs[tone]} className={inks[tone]} />
      <div className="min-w-0 text-ink">
        <strong>{title}</strong>
        {children !== undefined && <span className="text-ink-2"> {children}</span>}
      </div>
      {action !== undefined && <div className="col-start-2 tablet:col-start-3">{action}</div>}
    </div>
  );
}
