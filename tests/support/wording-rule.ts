/** A wording rule as a workspace would write it. */
export const synergies = {
  phrase: "synerg*",
  message: "Say which figure grows.",
  suggestion: "12 joint customers by 31 December",
  severity: "vague",
} as const;

/** A longer window than usual, with its reason. */
export const longerWindow = {
  ruleId: "benchmark-exclusive-window",
  version: null,
  severity: null,
  reason: "Our partners invest for two years.",
  bandLow: null,
  bandHigh: "24",
} as const;
