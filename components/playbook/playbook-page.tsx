import { LibraryTabs } from "@/components/shell/library-tabs";
import { PageHeader } from "@/components/shell/page-header";
import { Count } from "@/components/ui/count";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import { type Severity, severities } from "@/lib/domain/playbook/rule";
import type { PlaybookDto, PlaybookRuleDto } from "@/lib/features/playbook/dto";
import { PlaybookFilter } from "./playbook-filter";
import { kindLabels } from "./playbook-words";
import { RuleRow } from "./rule-row";
import { WordingRules } from "./wording-rules";

const isKind = (kind: string): kind is Severity => (severities as readonly string[]).includes(kind);

function isShown(rule: PlaybookRuleDto, text: string, kind: string): boolean {
  if (kind === "set" ? rule.setting === null : isKind(kind) && rule.usualSeverity !== kind) return false;
  const words = `${rule.id} ${rule.title} ${rule.explanation} ${rule.bad}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));
}

function Kind({
  kind,
  rules,
  mayEdit,
}: {
  kind: Severity;
  rules: readonly PlaybookRuleDto[];
  mayEdit: boolean;
}) {
  if (rules.length === 0) return null;
  return (
    <section aria-label={kindLabels[kind]} className="grid grid-cols-[minmax(0,1fr)] gap-1">
      <h2 className="text-section">
        {kindLabels[kind]} <Count>{rules.length}</Count>
      </h2>
      <ul className="border-t border-line">
        {rules.map((rule) => (
          <RuleRow key={rule.id} rule={rule} mayEdit={mayEdit} />
        ))}
      </ul>
    </section>
  );
}

/** Every rule of the linter: what it looks for, why, how to settle it, and how grave it is here. */
export function PlaybookPage({
  playbook,
  text,
  kind,
}: {
  playbook: PlaybookDto;
  text: string;
  kind: string;
}) {
  const { rules, wordingRules, abilities } = playbook;
  const shown = rules.filter((rule) => isShown(rule, text, kind));
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/library/rubrics", label: "Library" }]}
        title="Playbook"
        count={rules.length}
        facts="what the linter looks for in every term sheet, and why"
        tabs={<LibraryTabs />}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-5 px-5 py-4 max-tablet:px-4">
        <WordingRules rules={wordingRules} mayEdit={abilities.edit} />
        <PlaybookFilter text={text} kind={kind} />
        {shown.length === 0 ? (
          <EmptyState title="No rule is called that.">
            <TextLink href="/library/playbook">Show every rule</TextLink>
          </EmptyState>
        ) : (
          severities.map((each) => (
            <Kind
              key={each}
              kind={each}
              rules={shown.filter(({ usualSeverity }) => usualSeverity === each)}
              mayEdit={abilities.edit}
            />
          ))
        )}
      </div>
    </>
  );
}
