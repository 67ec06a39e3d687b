import { z } from "zod";
import { defineRead, defineWrite, type Endpoint } from "@/lib/platform/http/endpoint";
import { onePage, pageOf } from "@/lib/platform/http/page";
import { addScenario } from "./commands/add-scenario";
import { removeScenario } from "./commands/remove-scenario";
import { saveScenario } from "./commands/save-scenario";
import { scenarioSchema } from "./dto";
import { getScenario, listScenarios } from "./queries/scenarios";
import { addScenarioSchema, removeScenarioSchema, saveScenarioSchema } from "./schema";

const tag = "Economics";
const dealParams = z.strictObject({ dealId: z.uuid() });
const ofDeal = { dealId: true } as const;

export const scenarioEndpoints: readonly Endpoint[] = [
  defineRead({
    method: "get",
    path: "/deals/{dealId}/scenarios",
    tag,
    summary: "List the scenarios of a deal",
    params: dealParams,
    response: pageOf(scenarioSchema),
    run: async (work, { params }) => onePage(await listScenarios(work, params.dealId)),
  }),
  defineWrite({
    method: "post",
    path: "/deals/{dealId}/scenarios",
    tag,
    summary: "Add a scenario to a deal",
    description:
      "Assumptions as `POST /economics/statement` takes them, with ranges on what is not known. A scenario is stored as it is sent; whether it computes is told when it is computed.",
    params: dealParams,
    body: addScenarioSchema.omit(ofDeal),
    bodyExample: {
      name: "Slow start",
      assumptions: {
        startsOn: "2027-01-01",
        months: 36,
        drivers: [{ id: "d1", newCustomersPerMonth: "2", revenuePerCustomer: "900" }],
      },
    },
    maxBodyBytes: 4 * 1024 * 1024,
    status: 201,
    response: scenarioSchema,
    run: (work, { params, body }) => addScenario(work, { ...params, ...body }),
  }),
  defineRead({
    method: "get",
    path: "/deals/{dealId}/scenarios/{scenarioId}",
    tag,
    summary: "Get a scenario",
    params: removeScenarioSchema,
    response: scenarioSchema,
    run: (work, { params }) => getScenario(work, params.dealId, params.scenarioId),
  }),
  defineWrite({
    method: "put",
    path: "/deals/{dealId}/scenarios/{scenarioId}",
    tag,
    summary: "Save a scenario",
    params: removeScenarioSchema,
    body: saveScenarioSchema.omit({ dealId: true, scenarioId: true }),
    maxBodyBytes: 4 * 1024 * 1024,
    response: scenarioSchema,
    run: (work, { params, body }) => saveScenario(work, { ...params, ...body }),
  }),
  defineWrite({
    method: "delete",
    path: "/deals/{dealId}/scenarios/{scenarioId}",
    tag,
    summary: "Remove a scenario",
    params: removeScenarioSchema,
    response: scenarioSchema,
    run: (work, { params }) => removeScenario(work, params),
  }),
];
