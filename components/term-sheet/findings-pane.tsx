"use client";

import { type Severity, severities } from "@/lib/domain/playbook/rule";
import { catalogueSections, sectionOfPath } from "@/lib/domain/term-sheet/catalogue";
import { pathLabel } from "@/lib/domain/term-sheet/describe-change";
import { FindingGlyph, severityLooks } from "./finding-glyph";
import { useJudgement } from "./findings-context";
import type { ShownFinding } from "./judgement-store";
import { useTermSheet } from "./term-sheet-context";

const headings: Readonly<Record<Severity, string>> = {
  red_flag: "Red flags",
  missing: "Missing provisions",
  contradiction: "Contradictions",
  vague: "Vague wording",
  benchmark: "Remarks",
};

function FindingLine({ finding }: { finding: ShownFinding }) {
  const { goTo } = useTermSheet();
  const where = useJudgement(({ sheet }) => pathLabel(sheet, finding.path));
  const key = sectionOfPath(finding.path);
  const section = catalogueSections.find((each) => each.key === key)?.label;
  return (
    <li>
      <button
        type="button"
        onClick={() => goTo(finding.path)}
        className="grid w-full gap-0.5 rounded-control px-2 py-1.5 text-left hover:bg-sunken"
      >
        <span>{finding.message}</span>
        <span className="text-small text-ink-3">{[section, where].filter(Boolean).join(" › ")}</span>
      </button>
    </li>
  );
}

/** Everything the linter says of the sheet, gravest first; each line leads to its field. */
export default function FindingsPane() {
  const findings = useJudgement((judgement) => judgement.findings);
  const groups = severities
    .map((severity) => ({
      severity,
      own: findings.filter((finding) => finding.severity === severity),
    }))
    .filter(({ own }) => own.length > 0);
  return (
    <div className="grid content-start gap-5 overflow-auto bg-surface px-3 py-4">
      {groups.length === 0 && (
        <p className="px-2 text-ink-2">
          The linter has nothing to say about these terms. It reads along as you type.
        </p>
      )}
      {groups.map(({ severity, own }) => (
        <section key={severity} aria-labelledby={`findings-${severity}`} className="grid gap-1">
          <h2
            id={`findings-${severity}`}
            className="flex items-center gap-2 px-2 text-small font-semibold text-ink-2"
          >
            <FindingGlyph severity={severity} />
            {headings[severity]}
            <span className={`tabular-nums ${severityLooks[severity].ink}`}>{own.length}</span>
          </h2>
          <ul className="grid gap-0.5">
            {own.map((finding) => (
              <FindingLine key={finding.ruleId + finding.path + finding.message} finding={finding} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
