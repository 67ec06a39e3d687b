import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { conflict } from "@/lib/platform/errors/app-error";
import type { ScenarioDto } from "../dto";
import { getScenario } from "../queries/scenarios";
import { saveScenarioSchema } from "../schema";
import { requireFreeName } from "./require-free-name";

/** Saves a scenario whole. Refused when somebody saved it since the version that was seen. */
export const saveScenario = defineCommand({
  name: "scenario.save",
  input: saveScenarioSchema,
  async run(work, { dealId, scenarioId, version, ...contents }): Promise<ScenarioDto> {
    permit(work, "scenario:edit", { dealId });
    await requireFreeName(work, dealId, contents.name, scenarioId);
    const before = await getScenario(work, dealId, scenarioId);
    const { tx, scope, clock } = work;
    const stored = await tx.scenario.updateMany({
      where: { workspaceId: scope.workspaceId, dealId, id: scenarioId, version },
      data: {
        ...contents,
        version: { increment: 1 },
        updatedAt: clock.now(),
        updatedByName: work.actorName,
      },
    });
    if (stored.count === 0)
      throw conflict("Somebody saved this scenario meanwhile. Nothing of yours was stored.", {
        version: before.version,
      });
    await record(work, {
      action: "scenario.saved",
      objectKind: "scenario",
      objectId: scenarioId,
      dealId,
      detail: { name: contents.name, before: before.name },
    });
    return getScenario(work, dealId, scenarioId);
  },
});
