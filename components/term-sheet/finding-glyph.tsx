import { cx } from "@/components/ui/cx";
import type { FieldTone } from "@/components/ui/field-look";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-drawings";
import type { Severity } from "@/lib/domain/playbook/rule";

/** One glyph per kind of finding; the word says the same for screen readers. */
export const severityLooks: Readonly<
  Record<Severity, { icon: IconName; word: string; ink: string; ground: string; tone: FieldTone }>
> = {
  red_flag: { icon: "flag", word: "Red flag", ink: "text-bad", ground: "bg-bad-soft", tone: "bad" },
  missing: { icon: "missing", word: "Missing", ink: "text-warn", ground: "bg-warn-soft", tone: "warn" },
  contradiction: {
    icon: "clash",
    word: "Contradiction",
    ink: "text-warn",
    ground: "bg-warn-soft",
    tone: "warn",
  },
  vague: { icon: "text", word: "Vague", ink: "text-warn", ground: "bg-warn-soft", tone: "warn" },
  benchmark: { icon: "band", word: "Remark", ink: "text-ink-2", ground: "bg-sunken", tone: "plain" },
};

export function FindingGlyph({ severity, className }: { severity: Severity; className?: string }) {
  const { icon, word, ink } = severityLooks[severity];
  return (
    <span className={cx("inline-flex", ink, className)}>
      <Icon name={icon} label={word} />
    </span>
  );
}
