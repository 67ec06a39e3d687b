"use server";

import { memberAction } from "@/lib/platform/actions/member-action";
import { askAssessors } from "./commands/ask-assessors";
import { makeRubricDefault } from "./commands/make-rubric-default";
import { overrideTier } from "./commands/override-tier";
import { releaseAssessor } from "./commands/release-assessor";
import { saveBlindScores } from "./commands/save-blind-scores";
import { saveRubricVersion } from "./commands/save-rubric-version";
import { saveScores } from "./commands/save-scores";
import { saveScreenVersion } from "./commands/save-screen-version";
import { screenPartner } from "./commands/screen-partner";
import { settleAssessment } from "./commands/settle-assessment";
import { startAssessment } from "./commands/start-assessment";
import { submitBlindScores } from "./commands/submit-blind-scores";

export const makeRubricDefaultAction = memberAction(makeRubricDefault);
export const overrideTierAction = memberAction(overrideTier);
export const saveRubricVersionAction = memberAction(saveRubricVersion);
// The card computes in the browser, so the page is not read again after every keystroke.
export const saveScoresAction = memberAction(saveScores, { refresh: false });
export const saveScreenVersionAction = memberAction(saveScreenVersion);
export const screenPartnerAction = memberAction(screenPartner);
export const settleAssessmentAction = memberAction(settleAssessment);
export const startAssessmentAction = memberAction(startAssessment);
export const askAssessorsAction = memberAction(askAssessors);
export const releaseAssessorAction = memberAction(releaseAssessor);
export const saveBlindScoresAction = memberAction(saveBlindScores);
export const submitBlindScoresAction = memberAction(submitBlindScores);
