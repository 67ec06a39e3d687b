import { z } from "zod";
import { defineRead, defineWrite, type Endpoint } from "@/lib/platform/http/endpoint";
import { onePage, pageOf } from "@/lib/platform/http/page";
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
import {
  assessmentDto,
  assessmentSummaryDto,
  comparisonDto,
  ownCardDto,
  rubricSummaryDto,
  rubricVersionDto,
  scoredRubricDto,
  screenDto,
  screeningDto,
} from "./dto";
import { getAssessment, listAssessments } from "./queries/assessments";
import { compareAssessments } from "./queries/compare-assessments";
import { getRubricVersion, listRubrics } from "./queries/rubrics";
import { scoreFilledRubric } from "./queries/score-filled-rubric";
import { getScreen } from "./queries/screen";
import {
  askAssessorsSchema,
  comparisonChoiceSchema,
  filledRubricSchema,
  overrideTierSchema,
  releaseAssessorSchema,
  saveRubricVersionSchema,
  saveScoresSchema,
  saveScreenVersionSchema,
  screenPartnerSchema,
  settleAssessmentSchema,
  startAssessmentSchema,
} from "./schema";

const tag = "Assessments";
const partnerParams = z.strictObject({ partnerId: z.uuid() });
const assessmentParams = z.strictObject({ assessmentId: z.uuid() });
const rubricParams = z.strictObject({ rubricId: z.uuid() });
const maxRubricBytes = 1024 * 1024;

export const assessmentEndpoints: readonly Endpoint[] = [
  defineRead({
    method: "post",
    path: "/score",
    tag,
    summary: "Score a filled rubric without saving",
    description:
      "Score, range, tier and fragility: the smallest change of a criterion or weight that would flip the tier.",
    body: filledRubricSchema,
    bodyExample: { rubric: { rubricKey: "weighted-qualification" }, scores: [] },
    maxBodyBytes: maxRubricBytes,
    response: scoredRubricDto,
    run: (work, { body }) => scoreFilledRubric(work, body),
  }),
  defineRead({
    method: "get",
    path: "/rubrics",
    tag,
    summary: "List rubrics",
    response: pageOf(rubricSummaryDto),
    run: async (work) => onePage(await listRubrics(work)),
  }),
  defineRead({
    method: "get",
    path: "/rubrics/{rubricId}",
    tag,
    summary: "Get a rubric",
    description: "The latest version unless one is named.",
    params: rubricParams,
    query: z.strictObject({ version: z.coerce.number().int().min(1).max(100_000).optional() }),
    response: rubricVersionDto,
    run: (work, { params, query }) => getRubricVersion(work, params.rubricId, query.version ?? null),
  }),
  defineWrite({
    method: "post",
    path: "/rubrics",
    tag,
    summary: "Save a version of a rubric",
    description: "A new rubric when rubricId is null. Assessments keep the version they were scored with.",
    body: saveRubricVersionSchema,
    maxBodyBytes: maxRubricBytes,
    status: 201,
    response: rubricVersionDto,
    run: (work, { body }) => saveRubricVersion(work, body),
  }),
  defineWrite({
    method: "post",
    path: "/rubrics/{rubricId}/default",
    tag,
    summary: "Make a rubric the default",
    params: rubricParams,
    response: rubricVersionDto,
    run: (work, { params }) => makeRubricDefault(work, params),
  }),
  defineRead({
    method: "get",
    path: "/screen",
    tag,
    summary: "Get the screen",
    description: "The questions asked of every prospect before it is scored.",
    response: screenDto,
    run: (work) => getScreen(work),
  }),
  defineWrite({
    method: "post",
    path: "/screen",
    tag,
    summary: "Save a version of the screen",
    body: saveScreenVersionSchema,
    maxBodyBytes: maxRubricBytes,
    status: 201,
    response: screenDto,
    run: (work, { body }) => saveScreenVersion(work, body),
  }),
  defineWrite({
    method: "post",
    path: "/partners/{partnerId}/screenings",
    tag,
    summary: "Screen a partner",
    params: partnerParams,
    body: screenPartnerSchema.omit({ partnerId: true }),
    status: 201,
    response: screeningDto,
    run: (work, { params, body }) => screenPartner(work, { ...params, ...body }),
  }),
  defineRead({
    method: "get",
    path: "/partners/{partnerId}/assessments",
    tag,
    summary: "List assessments of a partner",
    params: partnerParams,
    response: pageOf(assessmentSummaryDto),
    run: async (work, { params }) => onePage(await listAssessments(work, params.partnerId)),
  }),
  defineWrite({
    method: "post",
    path: "/partners/{partnerId}/assessments",
    tag,
    summary: "Start an assessment",
    params: partnerParams,
    body: startAssessmentSchema.omit({ partnerId: true }),
    bodyExample: { rubricId: null },
    status: 201,
    response: assessmentDto,
    run: (work, { params, body }) => startAssessment(work, { ...params, ...body }),
  }),
  defineRead({
    method: "get",
    path: "/assessments/{assessmentId}",
    tag,
    summary: "Get an assessment",
    params: assessmentParams,
    response: assessmentDto,
    run: (work, { params }) => getAssessment(work, params.assessmentId),
  }),
  defineWrite({
    method: "patch",
    path: "/assessments/{assessmentId}/scores",
    tag,
    summary: "Save scores",
    description: "Only the criteria that changed.",
    params: assessmentParams,
    body: saveScoresSchema.omit({ assessmentId: true }),
    response: assessmentDto,
    run: (work, { params, body }) => saveScores(work, { ...params, ...body }),
  }),
  defineWrite({
    method: "post",
    path: "/assessments/{assessmentId}/settlement",
    tag,
    summary: "Settle an assessment",
    params: assessmentParams,
    body: settleAssessmentSchema.omit({ assessmentId: true }),
    bodyExample: { version: 3 },
    response: assessmentDto,
    run: (work, { params, body }) => settleAssessment(work, { ...params, ...body }),
  }),
  defineWrite({
    method: "post",
    path: "/assessments/{assessmentId}/assessors",
    tag,
    summary: "Ask members to score blind",
    description: "Each on a card of their own; nobody sees another's scores before all have handed in.",
    params: assessmentParams,
    body: askAssessorsSchema.omit({ assessmentId: true }),
    response: assessmentDto,
    run: (work, { params, body }) => askAssessors(work, { ...params, ...body }),
  }),
  defineWrite({
    method: "delete",
    path: "/assessments/{assessmentId}/assessors/{memberId}",
    tag,
    summary: "Wait no longer for an assessor",
    description: "Only for one who has not handed in. When all others have, the scores open.",
    params: z.strictObject({ assessmentId: z.uuid(), memberId: z.uuid() }),
    body: z.strictObject({ version: releaseAssessorSchema.shape.version }),
    response: assessmentDto,
    run: (work, { params, body }) => releaseAssessor(work, { ...params, ...body }),
  }),
  defineWrite({
    method: "patch",
    path: "/assessments/{assessmentId}/own-card",
    tag,
    summary: "Save scores on one's own blind card",
    description: "Only the criteria that changed. The version is the card's.",
    params: assessmentParams,
    body: saveScoresSchema.omit({ assessmentId: true }),
    response: ownCardDto,
    run: (work, { params, body }) => saveBlindScores(work, { ...params, ...body }),
  }),
  defineWrite({
    method: "post",
    path: "/assessments/{assessmentId}/own-card/submission",
    tag,
    summary: "Hand in one's own blind card",
    description: "It stays as it is from then on; the last one opens all of them.",
    params: assessmentParams,
    body: settleAssessmentSchema.omit({ assessmentId: true }),
    bodyExample: { version: 4 },
    response: assessmentDto,
    run: (work, { params, body }) => submitBlindScores(work, { ...params, ...body }),
  }),
  defineWrite({
    method: "post",
    path: "/assessments/{assessmentId}/tier-override",
    tag,
    summary: "Override a tier",
    description: "With a reason; tier null takes an override back.",
    params: assessmentParams,
    body: overrideTierSchema.omit({ assessmentId: true }),
    response: assessmentDto,
    run: (work, { params, body }) => overrideTier(work, { ...params, ...body }),
  }),
  defineRead({
    method: "post",
    path: "/comparisons",
    tag,
    summary: "Compare partners",
    description: "Up to four partners side by side by their settled assessments. Saves nothing.",
    body: comparisonChoiceSchema,
    response: comparisonDto,
    run: (work, { body }) => compareAssessments(work, body.partnerIds),
  }),
];
