"use client";

import dynamic from "next/dynamic";

/* The tab shows either the score card or the way to the first one; each loads only its own. */

export const ScoreCard = dynamic(() => import("./score-card").then((file) => file.ScoreCard));

export const BlindCard = dynamic(() => import("./blind-card").then((file) => file.BlindCard));

export const ScreenForm = dynamic(() => import("./screen-form").then((file) => file.ScreenForm));

export const StartAssessmentForm = dynamic(() =>
  import("./start-assessment-form").then((file) => file.StartAssessmentForm),
);
