import { randomUUID } from "node:crypto";
import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import type { ScenarioDto } from "../dto";
import { getScenario } from "../queries/scenarios";
import { addScenarioSchema } from "../schema";
import { requireFreeName } from "./require-free-name";

/** Writes a scenario down under a name that the deal does not use yet. What cannot be computed may be kept, too. */
export const addScenario = defineCommand({
  name: "scenario.add",
  input: addScenarioSchema,
  async run(work, { dealId, name, assumptions, uncertainties, discountPercent }): Promise<ScenarioDto> {
    permit(work, "scenario:edit", { dealId });
    await requireFreeName(work, dealId, name);
    const { tx, scope, clock } = work;
    const id = randomUUID();
    await tx.scenario.create({
      data: {
        workspaceId: scope.workspaceId,
        id,
        dealId,
        name,
        assumptions,
        uncertainties,
        discountPercent,
        createdAt: clock.now(),
        updatedAt: clock.now(),
        updatedByName: work.actorName,
      },
      select: { id: true },
    });
    await record(work, {
      action: "scenario.added",
      objectKind: "scenario",
      objectId: id,
      dealId,
      detail: { name },
    });
    return getScenario(work, dealId, id);
  },
});
