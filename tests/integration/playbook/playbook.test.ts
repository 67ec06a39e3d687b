import { expect, it } from "vitest";
import { addWordingRule } from "@/lib/features/playbook/commands/add-wording-rule";
import { editWordingRule } from "@/lib/features/playbook/commands/edit-wording-rule";
import { removeWordingRule } from "@/lib/features/playbook/commands/remove-wording-rule";
import { setRule } from "@/lib/features/playbook/commands/set-rule";
import { lintTerms } from "@/lib/features/playbook/queries/lint-terms";
import { getPlaybook } from "@/lib/features/playbook/queries/playbook";
import type { Context } from "@/lib/platform/command/context";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { openTestDatabase } from "../../support/database";
import { longerWindow, synergies } from "../../support/wording-rule";
import { aWorkspace } from "../../support/workspace";

openTestDatabase();

const path = "parties.purpose";
const rulesFound = async (context: Context, text: string): Promise<string[]> =>
  (await inWorkspace(context, (work) => lintTerms(work, { text, path }))).findings.map(
    ({ ruleId }) => ruleId,
  );

it("finds what a workspace looks for, until it no longer does", async () => {
  const [desk, other] = [await aWorkspace(), await aWorkspace()];
  const legal = desk.as("legal");
  const rule = await addWordingRule(legal, synergies);
  const text = "Both firms have SYNERGIES in freight.";
  expect(await rulesFound(desk.as("partnership_manager"), text)).toContain(`own-wording-${rule.id}`);
  expect(await rulesFound(other.as("partnership_manager"), text)).not.toContain(`own-wording-${rule.id}`);
  const edited = await editWordingRule(legal, {
    ...synergies,
    wordingRuleId: rule.id,
    version: rule.version,
    phrase: "in ... freight",
  });
  expect(await rulesFound(legal, "Business in all kinds of freight.")).toContain(`own-wording-${rule.id}`);
  await removeWordingRule(legal, { wordingRuleId: rule.id, version: edited.version });
  expect(await rulesFound(legal, text)).not.toContain(`own-wording-${rule.id}`);
  expect((await inWorkspace(legal, getPlaybook)).wordingRules).toEqual([]);
});

it("keeps what a workspace sets for a rule, with who set it, and gives it back", async () => {
  const desk = await aWorkspace();
  const legal = desk.as("legal");
  const set = await setRule(legal, longerWindow);
  expect(set.band).toMatchObject({ usualHigh: "12", high: "24" });
  expect(set.setting).toMatchObject({ reason: longerWindow.reason, version: 1 });
  await expect(setRule(legal, longerWindow)).rejects.toMatchObject({ code: "conflict" });
  const off = await setRule(legal, { ...longerWindow, version: 1, severity: "off", bandHigh: null });
  expect(off).toMatchObject({ severity: "off", usualSeverity: "benchmark" });
  const vague = { ...longerWindow, ruleId: "vague-wording", severity: "off", bandHigh: null } as const;
  expect(await rulesFound(legal, "Answers are given promptly.")).toEqual(["vague-wording"]);
  await setRule(legal, vague);
  expect(await rulesFound(legal, "Answers are given promptly.")).toEqual([]);
  await setRule(legal, { ...vague, version: 1, severity: null });
  expect(await rulesFound(legal, "Answers are given promptly.")).toEqual(["vague-wording"]);
});

it("lets no red flag go silent, nor become milder without a reason", async () => {
  const desk = await aWorkspace();
  const legal = desk.as("legal");
  const flag = { ...longerWindow, ruleId: "uncapped-liability", bandHigh: null } as const;
  await expect(setRule(legal, { ...flag, severity: "off" })).rejects.toMatchObject({ code: "invalid" });
  await expect(setRule(legal, { ...flag, severity: "benchmark", reason: "" })).rejects.toMatchObject({
    code: "invalid",
  });
  expect((await setRule(legal, { ...flag, severity: "contradiction" })).severity).toBe("contradiction");
});
