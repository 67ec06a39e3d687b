"use server";

import { memberAction } from "@/lib/platform/actions/member-action";
import { addScenario } from "./commands/add-scenario";
import { removeScenario } from "./commands/remove-scenario";
import { saveScenario } from "./commands/save-scenario";

export const addScenarioAction = memberAction(addScenario);
export const saveScenarioAction = memberAction(saveScenario);
export const removeScenarioAction = memberAction(removeScenario);
