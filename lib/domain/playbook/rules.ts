import { benchmarks } from "./benchmarks";
import { contradictions } from "./contradictions";
import type { Rule } from "./rule";
import { attributionUndefined } from "./rules/attribution-undefined";
import { backgroundClaimed } from "./rules/background-claimed";
import { commitmentNotMeasurable } from "./rules/commitment-not-measurable";
import { commitmentWithoutOwner } from "./rules/commitment-without-owner";
import { commitmentWithoutRemedy } from "./rules/commitment-without-remedy";
import { customerListAudit } from "./rules/customer-list-audit";
import { exclusivityWithoutEnd } from "./rules/exclusivity-without-end";
import { exclusivityWithoutGate } from "./rules/exclusivity-without-gate";
import { foregroundAssignedToPartner } from "./rules/foreground-assigned-to-partner";
import { fundWithoutAmount } from "./rules/fund-without-amount";
import { gateNotMeasurable } from "./rules/gate-not-measurable";
import { mandatoryProvisions } from "./rules/mandatory-provisions";
import { mostFavouredNation } from "./rules/most-favoured-nation";
import { netRevenueUndefined } from "./rules/net-revenue-undefined";
import { nonCompeteOnCore } from "./rules/non-compete-on-core";
import { overBroadLicence } from "./rules/over-broad-licence";
import { perpetualLicence } from "./rules/perpetual-licence";
import { pilotWithoutMeasure } from "./rules/pilot-without-measure";
import { promiseRadar } from "./rules/promise-radar";
import { redFlagsInWords } from "./rules/red-flags-in-words";
import { renewalWithoutMinimum } from "./rules/renewal-without-minimum";
import { successNotMeasurable } from "./rules/success-not-measurable";
import { uncappedLiability } from "./rules/uncapped-liability";
import { unlimitedExclusivity } from "./rules/unlimited-exclusivity";
import { vagueWording } from "./rules/vague-wording";

/** Every rule of the linter. A new rule is a new file and a line here or in one of the lists. */
export const allRules: readonly Rule[] = [
  unlimitedExclusivity,
  foregroundAssignedToPartner,
  renewalWithoutMinimum,
  uncappedLiability,
  mostFavouredNation,
  customerListAudit,
  nonCompeteOnCore,
  exclusivityWithoutGate,
  exclusivityWithoutEnd,
  backgroundClaimed,
  perpetualLicence,
  overBroadLicence,
  ...redFlagsInWords,
  ...mandatoryProvisions,
  ...contradictions,
  ...promiseRadar,
  attributionUndefined,
  commitmentNotMeasurable,
  commitmentWithoutOwner,
  commitmentWithoutRemedy,
  fundWithoutAmount,
  gateNotMeasurable,
  netRevenueUndefined,
  pilotWithoutMeasure,
  successNotMeasurable,
  vagueWording,
  ...benchmarks,
];

const rulesById = new Map(allRules.map((rule) => [rule.id, rule]));

/** The rule with this id, `undefined` when there is none (any more). */
export const findRule = (id: string): Rule | undefined => rulesById.get(id);
