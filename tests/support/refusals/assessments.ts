import { whenStale } from "./desk-inputs";
import type { RefusalRow } from "./refusal-row";
import { managing, scoring } from "./who-may";

export const assessmentsRefusals: Readonly<Record<string, RefusalRow>> = {
  "rubric.install_presets": {
    ...managing,
    input: () => ({}),
    foreign: null,
    because: "It names nothing: it adds the presets to the caller's own workspace.",
  },
  "rubric.make_default": {
    ...managing,
    input: ({ rubric }) => ({ rubricId: rubric.rubricId }),
    foreign: "whole",
  },
  "rubric.save_version": {
    ...managing,
    input: ({ rubric }) => ({
      rubricId: rubric.rubricId,
      basedOnVersion: rubric.latestVersion,
      definition: rubric.definition,
    }),
    foreign: "whole",
    stale: () => ({ basedOnVersion: 999 }),
  },
  "screen.save_version": {
    ...managing,
    input: ({ screen }) => ({ basedOnVersion: screen.version, definition: screen.definition }),
    foreign: null,
    because: "It names nothing: a workspace has one screen.",
    stale: () => ({ basedOnVersion: 999 }),
  },
  "partner.screen": {
    ...scoring,
    input: ({ partnerId, screen }) => ({ partnerId, screenVersion: screen.version, answers: [] }),
    foreign: "whole",
    stale: () => ({ screenVersion: 999 }),
  },
  "assessment.start": {
    ...scoring,
    input: ({ partnerId }) => ({ partnerId }),
    foreign: "whole",
    wrongStage: {
      input: ({ draftAssessment }) => ({ partnerId: draftAssessment.partnerId }),
      code: "conflict",
    },
  },
  "assessment.save_scores": {
    ...scoring,
    input: ({ draftAssessment: { id, version, rubricDefinition } }) => ({
      assessmentId: id,
      version,
      scores: rubricDefinition.groups
        .slice(0, 1)
        .flatMap(({ criteria }) =>
          criteria.map(({ key }) => ({ criterionKey: key, score: 3, evidence: null, confidence: null })),
        ),
    }),
    foreign: "whole",
    stale: whenStale,
    wrongStage: {
      input: ({ settledAssessment: { id, version } }) => ({ assessmentId: id, version }),
      code: "conflict",
    },
  },
  "assessment.settle": {
    ...scoring,
    input: ({ draftAssessment: { id, version } }) => ({ assessmentId: id, version }),
    foreign: "whole",
    stale: whenStale,
    wrongStage: {
      input: ({ settledAssessment: { id, version } }) => ({ assessmentId: id, version }),
      code: "conflict",
    },
  },
  "assessment.ask_assessors": {
    ...scoring,
    input: ({ blindAssessment: { id, version }, ours }) => ({
      assessmentId: id,
      version,
      memberIds: [ours.memberIds.finance],
    }),
    foreign: ({ theirs }) => ({ memberIds: [theirs.memberIds.finance] }),
    stale: whenStale,
    wrongStage: {
      input: ({ settledAssessment: { id, version } }) => ({ assessmentId: id, version }),
      code: "conflict",
    },
  },
  "assessment.release_assessor": {
    ...scoring,
    input: ({ blindAssessment: { id, version }, ours }) => ({
      assessmentId: id,
      version,
      memberId: ours.memberIds.admin,
    }),
    foreign: "whole",
    stale: whenStale,
    wrongStage: {
      input: ({ settledAssessment: { id, version } }) => ({ assessmentId: id, version }),
      code: "conflict",
    },
  },
  "assessment.save_blind_scores": {
    ...scoring,
    input: ({ blindAssessment: { id, blind, rubricDefinition } }) => ({
      assessmentId: id,
      version: blind?.mine?.version,
      scores: rubricDefinition.groups
        .slice(0, 1)
        .flatMap(({ criteria }) =>
          criteria.map(({ key }) => ({ criterionKey: key, score: 3, evidence: null, confidence: null })),
        ),
    }),
    foreign: "whole",
    stale: whenStale,
    wrongStage: {
      input: ({ settledAssessment: { id, version } }) => ({ assessmentId: id, version }),
      code: "conflict",
    },
  },
  "assessment.submit_blind_scores": {
    ...scoring,
    input: ({ blindAssessment: { id, blind } }) => ({ assessmentId: id, version: blind?.mine?.version }),
    foreign: "whole",
    stale: whenStale,
    wrongStage: {
      input: ({ settledAssessment: { id, version } }) => ({ assessmentId: id, version }),
      code: "conflict",
    },
  },
  "assessment.override_tier": {
    allowed: "executive",
    wrongRoles: ["viewer", "legal", "finance"],
    input: ({ settledAssessment: { id, version } }) => ({
      assessmentId: id,
      version,
      tier: "not_now",
      reason: "Their product changes hands.",
    }),
    foreign: "whole",
    stale: whenStale,
    wrongStage: {
      input: ({ draftAssessment: { id, version } }) => ({ assessmentId: id, version }),
      code: "conflict",
    },
  },
};
