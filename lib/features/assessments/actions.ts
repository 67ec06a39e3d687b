"use server";

import { memberAction } from "@/lib/platform/actions/member-action";
import { makeRubricDefault } from "./commands/make-rubric-default";
import { overrideTier } from "./commands/override-tier";
import { saveRubricVersion } from "./commands/save-rubric-version";
import { saveScores } from "./commands/save-scores";
import { saveScreenVersion } from "./commands/save-screen-version";
import { screenPartner } from "./commands/screen-partner";
import { settleAssessment } from "./commands/settle-assessment";
import { startAssessment } from "./commands/start-assessment";

export const makeRubricDefaultAction = memberAction(makeRubricDefault);
export const overrideTierAction = memberAction(overrideTier);
export const saveRubricVersionAction = memberAction(saveRubricVersion);
// The card computes in the browser, so the page is not read again after every keystroke.
export const saveScoresAction = memberAction(saveScores, { refresh: false });
export const saveScreenVersionAction = memberAction(saveScreenVersion);
export const screenPartnerAction = memberAction(screenPartner);
export const settleAssessmentAction = memberAction(settleAssessment);
export const startAssessmentAction = memberAction(startAssessment);
