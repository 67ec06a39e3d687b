import { describe, expect, it } from "vitest";
import {
  addCriterion,
  addGroup,
  changeGroup,
  copyOfRubric,
  withLastingKeys,
  withOwnKey,
} from "@/components/assessments/rubric-edit";
import { weightedQualification } from "@/lib/domain/rubric/preset-weighted-qualification";

describe("editing a rubric", () => {
  it("gives new criteria a key made of their label and keeps the keys of the others", () => {
    let rubric = addCriterion(weightedQualification, "track_record");
    rubric = changeGroup(rubric, "track_record", (group) => ({
      ...group,
      criteria: group.criteria.map((criterion) =>
        criterion.key === "new_1" ? { ...criterion, label: "Speed of support, 24/7" } : criterion,
      ),
    }));
    const keys = withLastingKeys(rubric)
      .groups.at(-1)
      ?.criteria.map(({ key }) => key);
    expect(keys?.at(-1)).toBe("speed_of_support_24_7");
    expect(keys?.slice(0, -1)).toEqual(weightedQualification.groups.at(-1)?.criteria.map(({ key }) => key));
  });

  it("never gives one key twice", () => {
    const rubric = addGroup(addGroup(weightedQualification));
    const named = {
      ...rubric,
      groups: rubric.groups.map((group) => ({ ...group, label: group.label || "Brand" })),
    };
    const groups = withLastingKeys(named).groups.slice(-2);
    expect(groups.map(({ key }) => key)).toEqual(["brand_2", "brand_3"]);
    expect(groups.map(({ criteria }) => criteria[0]?.key)).toEqual(["criterion", "criterion_2"]);
  });

  it("copies under a name and a key that are free", () => {
    const { name } = weightedQualification;
    const first = copyOfRubric(weightedQualification, [name]);
    expect(first.name).toBe(`${name} (copy)`);
    expect(copyOfRubric(weightedQualification, [first.name]).name).toBe(`${name} (copy 2)`);
    expect(withOwnKey({ ...first, name: "Market reach!" }, ["market_reach"]).key).toBe("market_reach_2");
    expect(withOwnKey({ ...first, name: "日本" }, []).key).toBe("rubric");
  });
});
