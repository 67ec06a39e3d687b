"use client";

import dynamic from "next/dynamic";
import { memo, useState } from "react";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { acceptanceRules, acceptanceState } from "@/lib/domain/approval/risk-acceptance";
import { acceptableKindOf } from "@/lib/domain/playbook/acceptable-kind";
import { findingKey } from "@/lib/domain/playbook/finding-key";
import { findRule } from "@/lib/domain/playbook/rules";
import { AcceptedRisks } from "./accepted-risks";
import { FindingGlyph, severityLooks } from "./finding-glyph";
import { useJudgement } from "./findings-context";
import type { ShownFinding } from "./judgement-store";
import { useTermSheet } from "./term-sheet-context";

const AcceptRiskDialog = dynamic(() => import("./accept-risk-dialog").then((file) => file.AcceptRiskDialog));

/** One finding under its field: glyph in the gutter, fact, reason with rule and source, remedy. */
export const FindingNote = memo(function FindingNote({ finding }: { finding: ShownFinding }) {
  const { store, canEdit, acceptAs, acceptances, today } = useTermSheet();
  const [isAccepting, setAccepting] = useState(false);
  const rule = findRule(finding.ruleId);
  const key = useJudgement(({ sheet }) => finding.key ?? findingKey(sheet, finding));
  const kind = acceptableKindOf(finding);
  const own = acceptances.filter((each) => each.findingKey === key);
  const state =
    kind &&
    acceptanceState(
      { key, kind },
      own.map((each) => ({ ...each, isRevoked: false })),
      today,
    );
  const takers: readonly string[] = kind ? acceptanceRules[kind].takers : [];
  const mayAccept = acceptAs !== null && takers.includes(acceptAs) && state?.waitingFor.includes(acceptAs);
  const { fix } = finding;
  const isAccepted = state?.isAccepted === true;
  return (
    <div
      role="note"
      className={cx(
        "relative grid gap-x-3 gap-y-2 rounded-control px-3 py-2 text-small tablet:grid-cols-[minmax(0,1fr)_auto]",
        isAccepted ? "bg-sunken" : severityLooks[finding.severity].ground,
      )}
    >
      <FindingGlyph
        severity={finding.severity}
        className={cx("absolute top-2 -left-8 max-tablet:hidden", isAccepted && "text-ink-3")}
      />
      <p className="min-w-0">
        <strong>{finding.message}</strong> {finding.suggestion && <>{finding.suggestion} </>}
        <span className="text-ink-2">
          {rule?.explanation}{" "}
          <span className="whitespace-nowrap">
            Rule {finding.ruleId}
            {rule && rule.source !== "house" && `, source ${rule.source}`}
          </span>
        </span>
      </p>
      <div className="flex flex-wrap items-start gap-2">
        {fix && canEdit && (
          <Button size="sm" onPress={() => store.edit(fix.changes)}>
            {fix.label}
          </Button>
        )}
        {mayAccept && (
          <Button size="sm" variant="quiet" onPress={() => setAccepting(true)}>
            Accept the risk
          </Button>
        )}
      </div>
      <AcceptedRisks accepted={own} waitingFor={own.length > 0 ? (state?.waitingFor ?? []) : []} />
      {isAccepting && (
        <AcceptRiskDialog
          findingKey={key}
          title={rule?.title ?? finding.message}
          onClose={() => setAccepting(false)}
        />
      )}
    </div>
  );
});
