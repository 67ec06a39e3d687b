import { beforeAll, describe, expect, it } from "vitest";
import { standardScreen } from "@/lib/domain/rubric/preset-screen";
import { saveScreenVersion } from "@/lib/features/assessments/commands/save-screen-version";
import { screenPartner } from "@/lib/features/assessments/commands/screen-partner";
import { getScoreCard } from "@/lib/features/assessments/queries/assessments";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { openTestDatabase } from "../../support/database";
import { aPartner } from "../../support/scored-partner";
import { aWorkspace, type TestWorkspace } from "../../support/workspace";

openTestDatabase();
let ours: TestWorkspace;
let theirs: TestWorkspace;
beforeAll(async () => {
  ours = await aWorkspace("Ours");
  theirs = await aWorkspace("Theirs");
});

type Answer = "yes" | "no" | "unknown";
const good: Record<string, Answer> = {
  ip_protection: "yes",
  exclusivity_demanded: "no",
  territory: "yes",
  legal_compatibility: "yes",
  cultural_compatibility: "yes",
};
const answersWith = (changes: Record<string, Answer> = {}) =>
  Object.entries({ ...good, ...changes }).map(([questionKey, answer]) => ({ questionKey, answer, note: "" }));
const cardOf = (workspace: TestWorkspace, partnerId: string) =>
  inWorkspace(workspace.as("viewer"), (work) => getScoreCard(work, partnerId));

describe("partner.screen", () => {
  it("writes pursue on the partner", async () => {
    const partnerId = await aPartner(ours);
    await screenPartner(ours.as("partnership_manager"), {
      partnerId,
      screenVersion: 1,
      answers: answersWith(),
    });
    const { partner, screening } = await cardOf(ours, partnerId);
    expect([partner.screenResult, partner.lookAgainOn, screening?.reasons]).toEqual(["pursue", null, []]);
  });

  it("gives a not now a day to look again: the usual one or a chosen one", async () => {
    const partnerId = await aPartner(ours);
    const answers = answersWith({ territory: "no" });
    const usual = await screenPartner(ours.as("admin"), { partnerId, screenVersion: 1, answers });
    expect([usual.outcome, usual.lookAgainOn]).toEqual(["not_now", "2027-05-20"]);
    expect(usual.reasons.map(({ questionKey }) => questionKey)).toEqual(["territory"]);
    const input = { partnerId, screenVersion: 1, answers, lookAgainOn: "2027-01-15" };
    await screenPartner(ours.as("admin"), input);
    expect((await cardOf(ours, partnerId)).partner.lookAgainOn).toBe("2027-01-15");
  });

  it("keeps a no with its reasons and notes", async () => {
    const partnerId = await aPartner(ours);
    const answers = answersWith({ ip_protection: "no" });
    const screening = await screenPartner(ours.as("admin"), { partnerId, screenVersion: 1, answers });
    expect([screening.outcome, screening.reasons[0]?.questionKey]).toEqual(["no", "ip_protection"]);
  });

  it("refuses open questions, unknown questions and past days, and changes nothing", async () => {
    const partnerId = await aPartner(ours);
    const screened = (input: object) =>
      screenPartner(ours.as("admin"), { partnerId, screenVersion: 1, answers: answersWith(), ...input });
    await expect(screened({ answers: answersWith().slice(1) })).rejects.toThrow(/One question is still open/);
    await expect(
      screened({ answers: [{ questionKey: "nonsense", answer: "yes", note: "" }] }),
    ).rejects.toThrow(/no question nonsense/);
    await expect(
      screened({ answers: answersWith({ territory: "no" }), lookAgainOn: "2026-11-01" }),
    ).rejects.toThrow(/must be after/);
    expect((await cardOf(ours, partnerId)).partner.screenResult).toBeNull();
  });

  it("is closed to other roles and workspaces", async () => {
    const partnerId = await aPartner(ours);
    const input = { partnerId, screenVersion: 1, answers: answersWith() };
    await expect(screenPartner(ours.as("viewer"), input)).rejects.toMatchObject({ code: "forbidden" });
    await expect(screenPartner(theirs.as("admin"), input)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("screen.save_version", () => {
  it("writes new questions; answers to the old ones are stale, old screenings keep their words", async () => {
    const workspace = await aWorkspace("Screeners");
    const partnerId = await aPartner(workspace);
    const answers = answersWith({ territory: "no" });
    await screenPartner(workspace.as("admin"), { partnerId, screenVersion: 1, answers });
    const definition = {
      ...standardScreen,
      questions: standardScreen.questions.filter(({ key }) => key !== "territory"),
    };
    const saved = await saveScreenVersion(workspace.as("admin"), { basedOnVersion: 1, definition });
    expect([saved.version, saved.definition.questions.length]).toEqual([2, 4]);
    await expect(
      screenPartner(workspace.as("admin"), { partnerId, screenVersion: 1, answers }),
    ).rejects.toMatchObject({ code: "conflict", data: { latestVersion: 2 } });
    expect((await cardOf(workspace, partnerId)).screening?.reasons[0]?.questionKey).toBe("territory");
    await expect(
      saveScreenVersion(workspace.as("admin"), { basedOnVersion: 1, definition }),
    ).rejects.toMatchObject({ code: "conflict" });
    await expect(
      saveScreenVersion(workspace.as("legal"), { basedOnVersion: 2, definition }),
    ).rejects.toMatchObject({ code: "forbidden" });
  });
});
