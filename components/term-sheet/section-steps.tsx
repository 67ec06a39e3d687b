"use client";

import { useEffect, useRef } from "react";
import { cx } from "@/components/ui/cx";
import { Icon } from "@/components/ui/icon";
import { Progress } from "@/components/ui/progress";
import type { Finding, Severity } from "@/lib/domain/playbook/rule";
import { severities } from "@/lib/domain/playbook/rule";
import { sectionOfPath, sectionsFor } from "@/lib/domain/term-sheet/catalogue";
import type { SectionKey } from "@/lib/domain/term-sheet/term-sheet";
import { FindingGlyph, severityLooks } from "./finding-glyph";
import { useJudgement } from "./findings-context";
import { useTermSheet } from "./term-sheet-context";

function Counts({ findings }: { findings: readonly Finding[] }) {
  const counts = severities
    .map((severity): [Severity, number] => [
      severity,
      findings.filter((finding) => finding.severity === severity).length,
    ])
    .filter(([, count]) => count > 0);
  return counts.map(([severity, count]) => (
    <span
      key={severity}
      className={cx("inline-flex items-center gap-1 tabular-nums", severityLooks[severity].ink)}
    >
      <FindingGlyph severity={severity} />
      {count}
    </span>
  ));
}

/** The share of a section that is answered, as a ring. */
function Ring({ answered, required }: { answered: number; required: number }) {
  const around = 2 * Math.PI * 5;
  const share = required === 0 ? 0 : answered / required;
  return (
    <svg viewBox="0 0 14 14" className="size-3.5 flex-none -rotate-90" aria-hidden="true">
      <circle cx="7" cy="7" r="5" fill="none" stroke="var(--color-line-2)" strokeWidth="2" />
      <circle
        cx="7"
        cy="7"
        r="5"
        fill="none"
        stroke="var(--color-ink-2)"
        strokeWidth="2"
        strokeDasharray={`${share * around} ${around}`}
      />
    </svg>
  );
}

/** The sections as steps: how far each is, and what the linter found there. */
export function SectionSteps({
  current,
  hrefOf,
  onOpen,
  onFindings,
}: {
  current: SectionKey;
  hrefOf: (section: SectionKey) => string;
  onOpen: (section: SectionKey) => void;
  onFindings: () => void;
}) {
  const { model } = useTermSheet();
  const completeness = useJudgement((judgement) => judgement.completeness);
  const findings = useJudgement((judgement) => judgement.findings);
  const list = useRef<HTMLOListElement>(null);
  // On a narrow window the steps stand in one line that scrolls: the open one is always in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs whenever another step is open.
  useEffect(() => {
    const step = list.current?.querySelector("[aria-current]");
    if (step && list.current) list.current.scrollLeft = (step.closest("li")?.offsetLeft ?? 0) - 12;
  }, [current]);
  return (
    <nav aria-label="Sections of the terms" className="flex min-w-0 flex-col gap-3 pane:h-full">
      <ol
        ref={list}
        className="scroll-quiet relative flex gap-1 overflow-x-auto pane:grid pane:grid-cols-1 pane:gap-0.5"
      >
        {sectionsFor(model).map(({ key, label }) => {
          const { answered, required } = completeness.sections[key];
          const isDone = answered === required;
          return (
            <li key={key} className="min-w-0 flex-none">
              <a
                href={hrefOf(key)}
                aria-current={key === current ? "step" : undefined}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  onOpen(key);
                }}
                className="flex min-h-8 items-center gap-2 rounded-control px-2 hover:bg-sunken max-pane:whitespace-nowrap aria-[current]:bg-accent-soft aria-[current]:font-medium pointer-coarse:min-h-11"
              >
                {isDone ? (
                  <Icon name="check" size={14} className="text-ink-3" />
                ) : (
                  <Ring answered={answered} required={required} />
                )}
                <span className="min-w-0 py-1.5 leading-4">{label}</span>
                <span className="ml-auto flex items-center gap-2 pl-2 text-small text-ink-2 empty:hidden">
                  <Counts findings={findings.filter(({ path }) => sectionOfPath(path) === key)} />
                  {!isDone && (
                    <span className="tabular-nums">
                      <span aria-hidden="true">
                        {answered}/{required}
                      </span>
                      <span className="sr-only">
                        {answered} of {required} answered
                      </span>
                    </span>
                  )}
                </span>
              </a>
            </li>
          );
        })}
      </ol>
      <div className="grid gap-3 px-2 pane:mt-auto pane:pb-1">
        <Progress label="Answered" value={completeness.answered} total={completeness.required} />
        <button
          type="button"
          onClick={onFindings}
          className="-mx-2 flex min-h-8 items-center gap-2 rounded-control px-2 text-small text-ink-2 hover:bg-sunken"
        >
          Findings
          <span className="ml-auto flex items-center gap-2">
            {findings.length === 0 ? "none" : <Counts findings={findings} />}
          </span>
        </button>
      </div>
    </nav>
  );
}
