import { severityLooks } from "@/components/term-sheet/finding-glyph";
import { Chip } from "@/components/ui/chip";
import { Icon } from "@/components/ui/icon";
import { roleLabels } from "@/lib/domain/access/role";
import type { PlaybookRuleDto } from "@/lib/features/playbook/dto";
import { bandWords, severityLabels, sourceText } from "./playbook-words";
import { SetRuleButton } from "./set-rule-button";

function Examples({ bad, good }: { bad: string; good: string }) {
  return (
    <dl className="grid gap-1 text-small">
      <div className="flex gap-2">
        <dt className="w-10 flex-none text-bad">Bad</dt>
        <dd className="min-w-0 wrap-anywhere">{bad}</dd>
      </div>
      <div className="flex gap-2">
        <dt className="w-10 flex-none text-good">Good</dt>
        <dd className="min-w-0 wrap-anywhere">{good}</dd>
      </div>
    </dl>
  );
}

/** One rule: what it finds, why, an example each way, what to do, who signs off, how grave it is. */
export function RuleRow({ rule, mayEdit }: { rule: PlaybookRuleDto; mayEdit: boolean }) {
  const look = severityLooks[rule.usualSeverity];
  const isSet = rule.severity !== rule.usualSeverity;
  return (
    <li
      id={rule.id}
      className="grid gap-x-6 gap-y-2 border-b border-line py-3 last:border-b-0 tablet:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)_auto]"
    >
      <div className="min-w-0">
        <h3 className="flex items-center gap-1.5 font-medium">
          <Icon name={look.icon} size={14} className={look.ink} />
          {rule.title}
        </h3>
        <p className="text-ink-2">{rule.explanation}</p>
        <p className="wrap-anywhere text-note text-ink-3">
          {rule.id}, {sourceText(rule.source)}, accepted by{" "}
          {rule.signOff.map((role) => roleLabels[role]).join(" and ")}
        </p>
      </div>
      <div className="grid min-w-0 content-start gap-1">
        <Examples bad={rule.bad} good={rule.good} />
        {rule.howToFix && <p className="text-small text-ink-2">{rule.howToFix}</p>}
      </div>
      <div className="flex flex-wrap content-start items-start gap-2 tablet:w-44 tablet:flex-col">
        <Chip>{severityLabels[rule.severity]}</Chip>
        {rule.band && <p className="text-small text-ink-2">Usual: {bandWords(rule.band)}</p>}
        {rule.setting && (
          <p className="text-note text-ink-3">
            {isSet ? `Set by ${rule.setting.byName}` : `Looked at by ${rule.setting.byName}`}
            {rule.setting.reason && `: ${rule.setting.reason}`}
          </p>
        )}
        {mayEdit && <SetRuleButton rule={rule} />}
      </div>
    </li>
  );
}
