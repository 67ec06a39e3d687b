import { whenStale } from "./desk-inputs";
import type { RefusalRow } from "./refusal-row";

const supposing = {
  allowed: "partnership_manager",
  wrongRoles: ["viewer", "legal"],
} as const;

export const scenariosRefusals: Readonly<Record<string, RefusalRow>> = {
  "scenario.add": {
    ...supposing,
    input: ({ deal }) => ({ dealId: deal.id, name: "Slow start", assumptions: { months: 36 } }),
    foreign: "whole",
    wrongStage: { input: ({ scenario }) => ({ name: scenario.name }), code: "invalid" },
  },
  "scenario.save": {
    ...supposing,
    input: ({ deal, scenario }) => ({
      dealId: deal.id,
      scenarioId: scenario.id,
      version: scenario.version,
      name: "Better",
      assumptions: { months: 12 },
    }),
    foreign: "whole",
    stale: whenStale,
  },
  "scenario.remove": {
    ...supposing,
    input: ({ deal, scenario }) => ({ dealId: deal.id, scenarioId: scenario.id }),
    foreign: "whole",
  },
};
