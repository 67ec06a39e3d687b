"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { PercentField } from "@/components/ui/percent-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { Criterion, CriterionGroup, Rubric } from "@/lib/domain/rubric/rubric";
import { addCriterion } from "./rubric-edit";

const anchorSteps = [1, 3, 5] as const;

function CriterionEditor({
  criterion,
  onChange,
  onRemove,
}: {
  criterion: Criterion;
  onChange: (criterion: Criterion) => void;
  onRemove: (() => void) | null;
}) {
  return (
    <div className="grid gap-3 bg-sunken px-3 py-3">
      <TextField
        label="Criterion"
        value={criterion.label}
        onChange={(label) => onChange({ ...criterion, label })}
      />
      <TextArea
        label="What to ask"
        rows={1}
        value={criterion.help}
        onChange={(help) => onChange({ ...criterion, help })}
      />
      <div className="grid gap-3 tablet:grid-cols-3">
        {anchorSteps.map((step) => (
          <TextArea
            key={step}
            label={`What a ${step} looks like`}
            value={criterion.anchors[step]}
            onChange={(text) => onChange({ ...criterion, anchors: { ...criterion.anchors, [step]: text } })}
          />
        ))}
      </div>
      {onRemove && (
        <Button variant="quiet" size="sm" icon="trash" className="w-fit" onPress={onRemove}>
          Remove this criterion
        </Button>
      )}
    </div>
  );
}

/** One group: label, weight and its criteria, one of them open at a time. */
export function RubricGroupEditor({
  group,
  rubric,
  onRubric,
  onGroup,
}: {
  group: CriterionGroup;
  rubric: Rubric;
  onRubric: (rubric: Rubric) => void;
  onGroup: (group: CriterionGroup) => void;
}) {
  const [openKey, setOpenKey] = useState<string | null>(null);
  return (
    <section aria-label={group.label || "New group"} className="grid gap-2">
      <div className="flex flex-wrap items-end gap-3">
        <TextField
          label="Group"
          value={group.label}
          onChange={(label) => onGroup({ ...group, label })}
          className="min-w-48 flex-1"
        />
        <PercentField
          label="Weight"
          value={String(group.weightBps / 100)}
          onChange={(percent) => onGroup({ ...group, weightBps: Math.round(Number(percent ?? "0") * 100) })}
          className="w-24"
        />
        {rubric.groups.length > 1 && (
          <Button
            variant="quiet"
            icon="trash"
            onPress={() =>
              onRubric({ ...rubric, groups: rubric.groups.filter(({ key }) => key !== group.key) })
            }
          >
            Remove
          </Button>
        )}
      </div>
      <ul>
        {group.criteria.map((criterion) => {
          const isOpen = criterion.key === openKey;
          return (
            <li key={criterion.key} className="border-b border-line">
              <button
                type="button"
                aria-expanded={isOpen}
                onClick={() => setOpenKey(isOpen ? null : criterion.key)}
                className="flex min-h-8 w-full items-center gap-1.5 rounded-mark text-left"
              >
                <Icon name={isOpen ? "down" : "right"} size={14} className="text-ink-3" />
                {criterion.label || <span className="text-ink-3">New criterion, not written yet</span>}
              </button>
              {isOpen && (
                <CriterionEditor
                  criterion={criterion}
                  onChange={(changed) =>
                    onGroup({
                      ...group,
                      criteria: group.criteria.map((each) => (each.key === criterion.key ? changed : each)),
                    })
                  }
                  onRemove={
                    group.criteria.length > 1
                      ? () =>
                          onGroup({
                            ...group,
                            criteria: group.criteria.filter(({ key }) => key !== criterion.key),
                          })
                      : null
                  }
                />
              )}
            </li>
          );
        })}
      </ul>
      <Button
        size="sm"
        variant="quiet"
        icon="plus"
        className="w-fit"
        onPress={() => onRubric(addCriterion(rubric, group.key))}
      >
        Add a criterion
      </Button>
    </section>
  );
}
