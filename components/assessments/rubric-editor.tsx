"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { LinkButton } from "@/components/ui/link-button";
import { NumberField } from "@/components/ui/number-field";
import { TextField } from "@/components/ui/text-field";
import { fullWeightBps, type Rubric, rubricProblems, tierLabel } from "@/lib/domain/rubric/rubric";
import { saveRubricVersionAction } from "@/lib/features/assessments/actions";
import type { RubricVersionView } from "@/lib/features/assessments/dto";
import { addGroup, changeGroup, withLastingKeys, withOwnKey } from "./rubric-edit";
import { RubricGroupEditor } from "./rubric-group-editor";
import { weightText } from "./score-text";

/** Where a refused field stands, for people: "Capabilities, criterion 2, help". */
function placeOf(rubric: Rubric, path: string): string {
  const [, first, group, second, criterion, field] = path.split(".");
  if (first !== "groups" || group === undefined) return "";
  const label = rubric.groups[Number(group)]?.label || `Group ${Number(group) + 1}`;
  if (second !== "criteria" || criterion === undefined) return `${label}: `;
  return `${label}, criterion ${Number(criterion) + 1}${field ? `, ${field}` : ""}: `;
}

function WeightSum({ rubric }: { rubric: Rubric }) {
  const total = rubric.groups.reduce((sum, { weightBps }) => sum + weightBps, 0);
  return (
    <p role="status" className={total === fullWeightBps ? "text-ink-2" : "font-medium text-bad"}>
      Weights add up to <b className="tabular-nums">{weightText(total)}</b>
      {total !== fullWeightBps &&
        `, ${weightText(Math.abs(fullWeightBps - total))} ${total < fullWeightBps ? "missing" : "too much"}`}
    </p>
  );
}

/**
 * Makes the next version of a rubric, or with `takenKeys` a rubric of its own, for which `rubric` is only the beginning.
 * What is typed stays here until it is saved or left.
 */
export function RubricEditor({
  rubric: saved,
  takenKeys = null,
}: {
  rubric: RubricVersionView;
  takenKeys?: readonly string[] | null;
}) {
  const router = useRouter();
  const [rubric, setRubric] = useState(saved.definition);
  const [refusal, setRefusal] = useState<{ message: string; problems: string[] } | null>(null);
  const [isSaving, startSaving] = useTransition();
  const problems = rubricProblems(rubric).filter(({ path }) => path[0] !== "groups");
  const next = saved.latestVersion + 1;
  const save = () =>
    startSaving(async () => {
      const answer = await saveRubricVersionAction({
        ...(takenKeys === null
          ? { rubricId: saved.rubricId, basedOnVersion: saved.version, definition: withLastingKeys(rubric) }
          : {
              rubricId: null,
              basedOnVersion: 0,
              definition: withOwnKey(withLastingKeys(rubric), takenKeys),
            }),
      });
      if (answer.ok) return router.push(`/library/rubrics/${answer.value.rubricId}`);
      const { message, problems: found } = answer.error;
      setRefusal({
        message,
        problems: found.map((problem) => `${placeOf(rubric, problem.path)}${problem.message}`),
      });
    });
  return (
    <div className="grid max-w-4xl content-start gap-6 px-5 py-4 max-tablet:px-4">
      <TextField
        label="Name"
        value={rubric.name}
        onChange={(name) => setRubric({ ...rubric, name })}
        className="max-w-md"
      />
      {rubric.groups.map((group) => (
        <RubricGroupEditor
          key={group.key}
          group={group}
          rubric={rubric}
          onRubric={setRubric}
          onGroup={(changed) => setRubric(changeGroup(rubric, group.key, () => changed))}
        />
      ))}
      <Button icon="plus" className="w-fit" onPress={() => setRubric(addGroup(rubric))}>
        Add a group
      </Button>
      <fieldset className="grid gap-3 border-t border-line pt-4">
        <legend className="sr-only">Tiers and revenue bands</legend>
        <div className="flex flex-wrap gap-3">
          {rubric.tiers
            .filter(({ tier }) => tier !== "not_now")
            .map(({ tier, fromScore }) => (
              <NumberField
                key={tier}
                label={`${tierLabel(tier)} from`}
                value={fromScore}
                min={1}
                max={100}
                className="w-28"
                onChange={(value) =>
                  setRubric({
                    ...rubric,
                    tiers: rubric.tiers.map((rule) =>
                      rule.tier === tier ? { ...rule, fromScore: value ?? 0 } : rule,
                    ),
                  })
                }
              />
            ))}
          <TextField
            label={`Revenue of tier 1 above (${rubric.revenueBands.currency})`}
            inputMode="decimal"
            value={rubric.revenueBands.tier1Above}
            onChange={(tier1Above) =>
              setRubric({ ...rubric, revenueBands: { ...rubric.revenueBands, tier1Above } })
            }
          />
          <TextField
            label={`Revenue of tier 2 from (${rubric.revenueBands.currency})`}
            inputMode="decimal"
            value={rubric.revenueBands.tier2From}
            onChange={(tier2From) =>
              setRubric({ ...rubric, revenueBands: { ...rubric.revenueBands, tier2From } })
            }
          />
        </div>
        {problems.map(({ sentence }) => (
          <InlineError key={sentence}>{sentence}</InlineError>
        ))}
      </fieldset>
      <div className="sticky bottom-0 grid gap-2 border-t border-line bg-surface py-3">
        {refusal && (
          <div className="grid gap-1">
            <InlineError>{refusal.message}</InlineError>
            <ul className="list-disc pl-5 text-small">
              {refusal.problems.slice(0, 6).map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </div>
        )}
        <div className="flex flex-wrap items-center gap-3">
          <WeightSum rubric={rubric} />
          <span className="ml-auto flex gap-2">
            <LinkButton
              href={takenKeys === null ? `/library/rubrics/${saved.rubricId}` : "/library/rubrics"}
              size="lg"
            >
              Cancel
            </LinkButton>
            <Button variant="primary" size="lg" isPending={isSaving} onPress={save}>
              {takenKeys === null ? `Save as version ${next}` : "Save the rubric"}
            </Button>
          </span>
        </div>
      </div>
    </div>
  );
}
