import type { Criterion, CriterionGroup, Rubric } from "@/lib/domain/rubric/rubric";

/** Keys that stand in for the final ones until the rubric is saved. */
const provisional = /^new_\d+$/;

function freeNumber(rubric: Rubric): number {
  const keys = rubric.groups.flatMap((group) => [group.key, ...group.criteria.map(({ key }) => key)]);
  const used = keys.map((key) => Number(provisional.exec(key)?.[0].slice(4) ?? 0));
  return Math.max(0, ...used) + 1;
}

const newCriterion = (number: number): Criterion => ({
  key: `new_${number}`,
  label: "",
  help: "",
  anchors: { 1: "", 3: "", 5: "" },
});

/** A group more, with one empty criterion and no weight yet. */
export function addGroup(rubric: Rubric): Rubric {
  const number = freeNumber(rubric);
  const group: CriterionGroup = {
    key: `new_${number}`,
    label: "",
    weightBps: 0,
    criteria: [newCriterion(number + 1)],
  };
  return { ...rubric, groups: [...rubric.groups, group] };
}

/** An empty criterion more at the end of a group. */
export function addCriterion(rubric: Rubric, groupKey: string): Rubric {
  const criterion = newCriterion(freeNumber(rubric));
  return changeGroup(rubric, groupKey, (group) => ({ ...group, criteria: [...group.criteria, criterion] }));
}

export function changeGroup(
  rubric: Rubric,
  groupKey: string,
  change: (group: CriterionGroup) => CriterionGroup,
): Rubric {
  return {
    ...rubric,
    groups: rubric.groups.map((group) => (group.key === groupKey ? change(group) : group)),
  };
}

const slug = (label: string): string =>
  label
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[^a-z]+|_+$/g, "")
    .slice(0, 50)
    .replace(/_+$/, "");

/** A rubric of its own with everything of `rubric`, under a name and a key that nobody has yet. */
export function copyOfRubric(rubric: Rubric, takenNames: readonly string[]): Rubric {
  let name = `${rubric.name.slice(0, 60)} (copy)`;
  for (let number = 2; takenNames.includes(name); number += 1)
    name = `${rubric.name.slice(0, 60)} (copy ${number})`;
  return { ...rubric, name, version: 1 };
}

/** `rubric` with a key made of its name that is not in `takenKeys`. */
export function withOwnKey(rubric: Rubric, takenKeys: readonly string[]): Rubric {
  const wanted = slug(rubric.name) || "rubric";
  let key = wanted;
  for (let number = 2; takenKeys.includes(key); number += 1) key = `${wanted}_${number}`;
  return { ...rubric, key };
}

/** Gives everything new a key made of its label: "Speed of support" → speed_of_support. Older keys stay. */
export function withLastingKeys(rubric: Rubric): Rubric {
  const taken = new Set(
    rubric.groups.flatMap((group) => [group.key, ...group.criteria.map(({ key }) => key)]),
  );
  const lasting = (key: string, label: string): string => {
    if (!provisional.test(key)) return key;
    const wanted = slug(label) || "criterion";
    let free = wanted;
    for (let number = 2; taken.has(free); number += 1) free = `${wanted}_${number}`;
    taken.add(free);
    return free;
  };
  return {
    ...rubric,
    groups: rubric.groups.map((group) => ({
      ...group,
      key: lasting(group.key, group.label),
      criteria: group.criteria.map((criterion) => ({
        ...criterion,
        key: lasting(criterion.key, criterion.label),
      })),
    })),
  };
}
