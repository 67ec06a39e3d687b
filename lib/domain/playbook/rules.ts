import type { Rule } from "./rule";
import { backgroundClaimed } from "./rules/background-claimed";
import { commitmentNotMeasurable } from "./rules/commitment-not-measurable";
import { commitmentWithoutOwner } from "./rules/commitment-without-owner";
import { commitmentWithoutRemedy } from "./rules/commitment-without-remedy";
import { customerListAudit } from "./rules/customer-list-audit";
import { datesOutOfOrder } from "./rules/dates-out-of-order";
import { exclusivityOutlivesTerm } from "./rules/exclusivity-outlives-term";
import { exclusivityWithoutEnd } from "./rules/exclusivity-without-end";
import { exclusivityWithoutGate } from "./rules/exclusivity-without-gate";
import { foregroundAssignedToPartner } from "./rules/foreground-assigned-to-partner";
import { gateNotMeasurable } from "./rules/gate-not-measurable";
import { gateOutsideWindow } from "./rules/gate-outside-window";
import { mandatoryProvisions } from "./rules/mandatory-provisions";
import { mostFavouredNation } from "./rules/most-favoured-nation";
import { nonCompeteOnCore } from "./rules/non-compete-on-core";
import { noticeLongerThanTerm } from "./rules/notice-longer-than-term";
import { perpetualLicence } from "./rules/perpetual-licence";
import { redFlagsInWords } from "./rules/red-flags-in-words";
import { renewalWithoutMinimum } from "./rules/renewal-without-minimum";
import { sharesAddUp } from "./rules/shares-add-up";
import { uncappedLiability } from "./rules/uncapped-liability";
import { unknownParty } from "./rules/unknown-party";
import { unlimitedExclusivity } from "./rules/unlimited-exclusivity";
import { vagueWording } from "./rules/vague-wording";

/** Every rule of the linter. A new rule is a new file and a line here. */
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
  ...redFlagsInWords,
  ...mandatoryProvisions,
  sharesAddUp,
  exclusivityOutlivesTerm,
  gateOutsideWindow,
  datesOutOfOrder,
  noticeLongerThanTerm,
  unknownParty,
  vagueWording,
  commitmentNotMeasurable,
  commitmentWithoutOwner,
  commitmentWithoutRemedy,
  gateNotMeasurable,
];

/** The rule with this id, `undefined` when there is none (any more). */
export const findRule = (id: string): Rule | undefined => allRules.find((rule) => rule.id === id);
