"use server";

import { memberAction } from "@/lib/platform/actions/member-action";
import { addWordingRule } from "./commands/add-wording-rule";
import { editWordingRule } from "./commands/edit-wording-rule";
import { removeWordingRule } from "./commands/remove-wording-rule";
import { setRule } from "./commands/set-rule";

export const setRuleAction = memberAction(setRule);
export const addWordingRuleAction = memberAction(addWordingRule);
export const editWordingRuleAction = memberAction(editWordingRule);
export const removeWordingRuleAction = memberAction(removeWordingRule);
