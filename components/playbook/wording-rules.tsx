"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { Count } from "@/components/ui/count";
import type { WordingRuleDto } from "@/lib/features/playbook/dto";
import { severityLabels } from "./playbook-words";

const WordingRuleDialog = dynamic(() =>
  import("./wording-rule-dialog").then((file) => file.WordingRuleDialog),
);

/** The phrases this workspace wants to be told about, above the rules of the product. */
export function WordingRules({ rules, mayEdit }: { rules: readonly WordingRuleDto[]; mayEdit: boolean }) {
  const [edited, setEdited] = useState<WordingRuleDto | "new" | null>(null);
  return (
    <section aria-label="Wording rules of your own" className="grid grid-cols-[minmax(0,1fr)] gap-1">
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="text-section">
          Wording of your own <Count>{rules.length}</Count>
        </h2>
        {mayEdit && (
          <Button size="sm" icon="plus" onPress={() => setEdited("new")}>
            Wording rule
          </Button>
        )}
      </div>
      {rules.length === 0 ? (
        <p className="text-ink-2">
          {mayEdit
            ? "Name a phrase that must not stand in a term sheet, and what to write instead: it is found wherever people type."
            : "Nobody has added a phrase yet. Legal and administrators can."}
        </p>
      ) : (
        <ul className="border-t border-line">
          {rules.map((rule) => (
            <li
              key={rule.id}
              className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-2 last:border-b-0"
            >
              <strong className="wrap-anywhere">“{rule.phrase}”</strong>
              <span className="min-w-0 flex-1 wrap-anywhere text-ink-2">
                {rule.message} {rule.suggestion && `Better: “${rule.suggestion}”.`}
              </span>
              <Chip>{severityLabels[rule.severity]}</Chip>
              {mayEdit && (
                <Button size="sm" variant="quiet" onPress={() => setEdited(rule)}>
                  Edit<span className="sr-only"> the wording rule {rule.phrase}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {edited !== null && (
        <WordingRuleDialog rule={edited === "new" ? null : edited} onClose={() => setEdited(null)} />
      )}
    </section>
  );
}
