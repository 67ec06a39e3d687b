import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import type { ScenarioDto } from "../dto";
import { getScenario } from "../queries/scenarios";
import { removeScenarioSchema } from "../schema";

/** Takes a scenario away and answers it as it was, so that it can be written down again. */
export const removeScenario = defineCommand({
  name: "scenario.remove",
  input: removeScenarioSchema,
  async run(work, { dealId, scenarioId }): Promise<ScenarioDto> {
    permit(work, "scenario:edit", { dealId });
    const scenario = await getScenario(work, dealId, scenarioId);
    await work.tx.scenario.deleteMany({
      where: { workspaceId: work.scope.workspaceId, dealId, id: scenarioId },
    });
    await record(work, {
      action: "scenario.removed",
      objectKind: "scenario",
      objectId: scenarioId,
      dealId,
      detail: { name: scenario.name },
    });
    return scenario;
  },
});
