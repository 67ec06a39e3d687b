"use server";

import { memberAction } from "@/lib/platform/actions/member-action";
import { addOwnClause } from "./commands/add-own-clause";
import { addVariant } from "./commands/add-variant";
import { chooseClause } from "./commands/choose-clause";
import { reorderLadder } from "./commands/reorder-ladder";
import { restoreVariant } from "./commands/restore-variant";
import { retireVariant } from "./commands/retire-variant";
import { saveVariant } from "./commands/save-variant";

export const addVariantAction = memberAction(addVariant);
export const addOwnClauseAction = memberAction(addOwnClause);
export const saveVariantAction = memberAction(saveVariant);
export const reorderLadderAction = memberAction(reorderLadder);
export const retireVariantAction = memberAction(retireVariant);
export const restoreVariantAction = memberAction(restoreVariant);
export const chooseClauseAction = memberAction(chooseClause);
