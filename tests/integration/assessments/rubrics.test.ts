import { beforeAll, describe, expect, it } from "vitest";
import type { Rubric } from "@/lib/domain/rubric/rubric";
import { installPresetRubrics } from "@/lib/features/assessments/commands/install-preset-rubrics";
import { makeRubricDefault } from "@/lib/features/assessments/commands/make-rubric-default";
import { saveRubricVersion } from "@/lib/features/assessments/commands/save-rubric-version";
import { getRubricVersion, listRubrics } from "@/lib/features/assessments/queries/rubrics";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { openTestDatabase } from "../../support/database";
import { aWorkspace, type TestWorkspace } from "../../support/workspace";

openTestDatabase();
let ours: TestWorkspace;
let theirs: TestWorkspace;
beforeAll(async () => {
  ours = await aWorkspace("Ours");
  theirs = await aWorkspace("Theirs");
});

const rubricsOf = (workspace: TestWorkspace) => inWorkspace(workspace.as("viewer"), listRubrics);

async function rubricNamed(workspace: TestWorkspace, key: string) {
  const found = (await rubricsOf(workspace)).find((rubric) => rubric.key === key);
  if (!found) throw new Error(`No rubric ${key}`);
  return inWorkspace(workspace.as("viewer"), (work) => getRubricVersion(work, found.id));
}

const shifted = (rubric: Rubric, bps: number): Rubric => ({
  ...rubric,
  groups: rubric.groups.map((group, index) =>
    index > 1 ? group : { ...group, weightBps: group.weightBps + (index === 0 ? bps : -bps) },
  ),
});

describe("rubric.install_presets", () => {
  it("gives a new workspace both presets, weighted qualification as default", async () => {
    const rubrics = await rubricsOf(ours);
    expect(rubrics.map(({ key, isDefault, latestVersion }) => [key, isDefault, latestVersion])).toEqual([
      ["weighted_qualification", true, 1],
      ["star", false, 1],
    ]);
    expect(rubrics[0]?.criterionCount).toBe(25);
  });

  it("installs nothing twice, and only for those who may edit rubrics", async () => {
    expect(await installPresetRubrics(ours.as("admin"), {})).toEqual({ installed: [] });
    await expect(installPresetRubrics(ours.as("viewer"), {})).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("rubric.save_version", () => {
  it("writes the next version and leaves the old one as it was", async () => {
    const before = await rubricNamed(ours, "weighted_qualification");
    const saved = await saveRubricVersion(ours.as("partnership_manager"), {
      rubricId: before.rubricId,
      basedOnVersion: before.version,
      definition: shifted(before.definition, 500),
    });
    expect(saved.version).toBe(before.version + 1);
    expect(saved.definition.groups[0]?.weightBps).toBe(3500);
    const old = await inWorkspace(ours.as("viewer"), (work) =>
      getRubricVersion(work, before.rubricId, before.version),
    );
    expect(old.definition).toEqual(before.definition);
    expect(saved.versions.map(({ version }) => version)).toEqual([2, 1]);
  });

  it("refuses a stale beginning, an unchanged rubric and another key", async () => {
    const latest = await rubricNamed(ours, "weighted_qualification");
    const manager = ours.as("partnership_manager");
    const base = { rubricId: latest.rubricId, basedOnVersion: latest.version };
    await expect(
      saveRubricVersion(manager, { ...base, basedOnVersion: 1, definition: shifted(latest.definition, 100) }),
    ).rejects.toMatchObject({ code: "conflict", data: { latestVersion: latest.version } });
    await expect(saveRubricVersion(manager, { ...base, definition: latest.definition })).rejects.toThrow(
      /Nothing differs/,
    );
    await expect(
      saveRubricVersion(manager, { ...base, definition: { ...latest.definition, key: "another" } }),
    ).rejects.toThrow(/stays weighted_qualification/);
    expect((await rubricNamed(ours, "weighted_qualification")).version).toBe(latest.version);
  });

  it("refuses weights that are not 100 % with a sentence", async () => {
    const latest = await rubricNamed(ours, "star");
    const [first, ...rest] = latest.definition.groups;
    if (!first) throw new Error("A preset has groups.");
    const definition = {
      ...latest.definition,
      groups: [{ ...first, weightBps: first.weightBps + 100 }, ...rest],
    };
    const problems = [{ path: "definition.groups", message: expect.stringContaining("101 %") }];
    await expect(
      saveRubricVersion(ours.as("admin"), {
        rubricId: latest.rubricId,
        basedOnVersion: latest.version,
        definition,
      }),
    ).rejects.toMatchObject({ code: "invalid", problems });
  });

  it("makes a new rubric, and refuses a key that is taken", async () => {
    const star = await rubricNamed(ours, "star");
    const definition = { ...star.definition, key: "light", name: "Light" };
    const input = { rubricId: null, basedOnVersion: 0, definition };
    const made = await saveRubricVersion(ours.as("admin"), input);
    expect([made.version, made.isDefault]).toEqual([1, false]);
    await expect(saveRubricVersion(ours.as("admin"), input)).rejects.toMatchObject({ code: "conflict" });
  });

  it("is closed to other roles and to other workspaces", async () => {
    const latest = await rubricNamed(ours, "star");
    const input = {
      rubricId: latest.rubricId,
      basedOnVersion: latest.version,
      definition: shifted(latest.definition, 100),
    };
    for (const role of ["viewer", "legal", "finance", "executive"] as const)
      await expect(saveRubricVersion(ours.as(role), input)).rejects.toMatchObject({ code: "forbidden" });
    await expect(saveRubricVersion(theirs.as("admin"), input)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("rubric.make_default", () => {
  it("moves the default, for those who may edit rubrics in this workspace", async () => {
    const star = await rubricNamed(theirs, "star");
    await expect(makeRubricDefault(theirs.as("legal"), { rubricId: star.rubricId })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(makeRubricDefault(ours.as("admin"), { rubricId: star.rubricId })).rejects.toMatchObject({
      code: "not_found",
    });
    await makeRubricDefault(theirs.as("admin"), { rubricId: star.rubricId });
    expect((await rubricsOf(theirs)).filter(({ isDefault }) => isDefault).map(({ key }) => key)).toEqual([
      "star",
    ]);
  });
});
