import { amountFamilies } from "./families/amount";
import { cooperationFamilies } from "./families/cooperation";
import { effortFamilies } from "./families/effort";
import { frequencyFamilies } from "./families/frequency";
import { hedgeFamilies } from "./families/hedge";
import { openPointFamilies } from "./families/open-point";
import { qualityFamilies } from "./families/quality";
import { reasonablenessFamilies } from "./families/reasonableness";
import { softFamilies } from "./families/soft";
import { urgencyFamilies } from "./families/urgency";
import type { VagueFamily } from "./vague-family";

/** Every family of vague phrases. Where two find the same words, the longer phrase wins, then the earlier family. */
export const vagueFamilies: readonly VagueFamily[] = [
  ...effortFamilies,
  ...urgencyFamilies,
  ...frequencyFamilies,
  ...reasonablenessFamilies,
  ...amountFamilies,
  ...openPointFamilies,
  ...qualityFamilies,
  ...cooperationFamilies,
  ...hedgeFamilies,
  ...softFamilies,
];
