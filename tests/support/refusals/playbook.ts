import { longerWindow, synergies } from "../wording-rule";
import { whenStale } from "./desk-inputs";
import type { RefusalRow } from "./refusal-row";

const editingPlaybook = {
  allowed: "legal",
  wrongRoles: ["viewer", "finance", "executive", "partnership_manager"],
} as const;

export const playbookRefusals: Readonly<Record<string, RefusalRow>> = {
  "playbook.set_rule": {
    ...editingPlaybook,
    input: () => longerWindow,
    foreign: null,
    because: "It names a rule of the product, which every workspace has.",
    stale: whenStale,
    wrongStage: {
      input: () => ({ ruleId: "uncapped-liability", severity: "off", bandHigh: null }),
      code: "invalid",
    },
  },
  "playbook.add_wording_rule": {
    ...editingPlaybook,
    input: () => synergies,
    foreign: null,
    because: "It names nothing of a workspace.",
    wrongStage: { input: () => ({ phrase: "*" }), code: "invalid" },
  },
  "playbook.edit_wording_rule": {
    ...editingPlaybook,
    input: ({ wordingRule }) => ({ ...synergies, ...wordingRule }),
    foreign: "whole",
    stale: whenStale,
  },
  "playbook.remove_wording_rule": {
    ...editingPlaybook,
    input: ({ wordingRule }) => wordingRule,
    foreign: "whole",
    stale: whenStale,
  },
};
