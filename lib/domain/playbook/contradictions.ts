import type { Rule } from "./rule";
import { adjustmentLargerThanShare } from "./rules/adjustment-larger-than-share";
import { arbitrationAndCourts } from "./rules/arbitration-and-courts";
import { assignmentAgainstControl } from "./rules/assignment-against-control";
import { availabilityBeyondSupport } from "./rules/availability-beyond-support";
import { bandPriceRises } from "./rules/band-price-rises";
import { beginsBeforeSigning } from "./rules/begins-before-signing";
import { burstBelowRate } from "./rules/burst-below-rate";
import { cadenceLongerThanTerm } from "./rules/cadence-longer-than-term";
import { callBandsOverlap } from "./rules/call-bands-overlap";
import { capBelowMinimum } from "./rules/cap-below-minimum";
import { capOfNothing } from "./rules/cap-of-nothing";
import { carveOutSwallowsGrant } from "./rules/carve-out-swallows-grant";
import { castingVoteUnnamed } from "./rules/casting-vote-unnamed";
import { clawbackLongerThanTerm } from "./rules/clawback-longer-than-term";
import { clawbackOverBeforePayment } from "./rules/clawback-over-before-payment";
import { closingWindowLongerThanTerm } from "./rules/closing-window-longer-than-term";
import { commitmentOutsideTerm } from "./rules/commitment-outside-term";
import { convenienceDeniedButDescribed } from "./rules/convenience-denied-but-described";
import { convenienceNoticeLongerThanTerm } from "./rules/convenience-notice-longer-than-term";
import { cureLongerThanNotice } from "./rules/cure-longer-than-notice";
import { cureLongerThanRhythm } from "./rules/cure-longer-than-rhythm";
import { currencyMismatch } from "./rules/currency-mismatch";
import { dataToOneself } from "./rules/data-to-oneself";
import { datesOutOfOrder } from "./rules/dates-out-of-order";
import { decisionWithoutParty } from "./rules/decision-without-party";
import { deductionsEatEverything } from "./rules/deductions-eat-everything";
import { deniedButDescribed } from "./rules/denied-but-described";
import { doubleExclusivity } from "./rules/double-exclusivity";
import { dragAlongByMinority } from "./rules/drag-along-by-minority";
import { endDayDiffers } from "./rules/end-day-differs";
import { escalationSlowerThanPromised } from "./rules/escalation-slower-than-promised";
import { escrowToOneself } from "./rules/escrow-to-oneself";
import { evenArbitrators } from "./rules/even-arbitrators";
import { excludedAndUnlimited } from "./rules/excluded-and-unlimited";
import { exclusiveLicenceWithoutGrant } from "./rules/exclusive-licence-without-grant";
import { exclusiveToOneself } from "./rules/exclusive-to-oneself";
import { exclusivityDeniedButGranted } from "./rules/exclusivity-denied-but-granted";
import { exclusivityOutlivesTerm } from "./rules/exclusivity-outlives-term";
import { exclusivityOutsideProducts } from "./rules/exclusivity-outside-products";
import { exclusivityOutsideTerritory } from "./rules/exclusivity-outside-territory";
import { feeKindMismatch } from "./rules/fee-kind-mismatch";
import { floorAboveCap } from "./rules/floor-above-cap";
import { gateAlreadyMet } from "./rules/gate-already-met";
import { gateNarrowsToNothing } from "./rules/gate-narrows-to-nothing";
import { gateOutsideWindow } from "./rules/gate-outside-window";
import { higherTierWorse } from "./rules/higher-tier-worse";
import { increasedCapNotHigher } from "./rules/increased-cap-not-higher";
import { indemnityAboveLiability } from "./rules/indemnity-above-liability";
import { insuranceBelowLiability } from "./rules/insurance-below-liability";
import { jointWithOneOwner } from "./rules/joint-with-one-owner";
import { levelsNotRising } from "./rules/levels-not-rising";
import { licenceOutlivesTerm } from "./rules/licence-outlives-term";
import { licencePeriodMissing } from "./rules/licence-period-missing";
import { licenceSurvivesItsTerm } from "./rules/licence-survives-its-term";
import { licenceToOneself } from "./rules/licence-to-oneself";
import { milestoneOutsideTerm } from "./rules/milestone-outside-term";
import { minimumYearsOverlap } from "./rules/minimum-years-overlap";
import { nonCompeteOutlivesTerm } from "./rules/non-compete-outlives-term";
import { noticeLongerThanTerm } from "./rules/notice-longer-than-term";
import { optionWithoutHolder } from "./rules/option-without-holder";
import { overageCheaperThanPrice } from "./rules/overage-cheaper-than-price";
import { overageWithoutPrice } from "./rules/overage-without-price";
import { paidToOneself } from "./rules/paid-to-oneself";
import { partyListedTwice } from "./rules/party-listed-twice";
import { partySharedTwice } from "./rules/party-shared-twice";
import { personalDataDenied } from "./rules/personal-data-denied";
import { rateLimitBelowVolume } from "./rules/rate-limit-below-volume";
import { recordsShorterThanLookback } from "./rules/records-shorter-than-lookback";
import { recoupmentAboveCap } from "./rules/recoupment-above-cap";
import { registrationProtectedTooShort } from "./rules/registration-protected-too-short";
import { renewalDeniedButDescribed } from "./rules/renewal-denied-but-described";
import { retentionBeyondPolicy } from "./rules/retention-beyond-policy";
import { retentionWithoutLimit } from "./rules/retention-without-limit";
import { severityTimesInverted } from "./rules/severity-times-inverted";
import { shareYearNeverComes } from "./rules/share-year-never-comes";
import { shareYearsOverlap } from "./rules/share-years-overlap";
import { sharesAddUp } from "./rules/shares-add-up";
import { sidesMissing } from "./rules/sides-missing";
import { sublicenceWithoutLicence } from "./rules/sublicence-without-licence";
import { sunsetWithoutGates } from "./rules/sunset-without-gates";
import { survivalMisses } from "./rules/survival-misses";
import { targetOutsideTerm } from "./rules/target-outside-term";
import { tierPriceInversion } from "./rules/tier-price-inversion";
import { trainingAllowedWithoutAgreement } from "./rules/training-allowed-without-agreement";
import { transfersDeniedButListed } from "./rules/transfers-denied-but-listed";
import { unknownParty } from "./rules/unknown-party";
import { ventureBoardCanTie } from "./rules/venture-board-can-tie";
import { ventureEquityAddsUp } from "./rules/venture-equity-adds-up";
import { volumeBandsOverlap } from "./rules/volume-bands-overlap";
import { waterfallAfterRest } from "./rules/waterfall-after-rest";
import { windDownLongerThanNotice } from "./rules/wind-down-longer-than-notice";

/** What cannot be true at once, or decides nothing, within one sheet (domain.md §5). */
export const contradictions: readonly Rule[] = [
  adjustmentLargerThanShare,
  arbitrationAndCourts,
  assignmentAgainstControl,
  availabilityBeyondSupport,
  bandPriceRises,
  beginsBeforeSigning,
  burstBelowRate,
  cadenceLongerThanTerm,
  callBandsOverlap,
  capBelowMinimum,
  capOfNothing,
  carveOutSwallowsGrant,
  castingVoteUnnamed,
  clawbackLongerThanTerm,
  clawbackOverBeforePayment,
  closingWindowLongerThanTerm,
  commitmentOutsideTerm,
  convenienceDeniedButDescribed,
  convenienceNoticeLongerThanTerm,
  cureLongerThanNotice,
  cureLongerThanRhythm,
  currencyMismatch,
  dataToOneself,
  datesOutOfOrder,
  decisionWithoutParty,
  deductionsEatEverything,
  deniedButDescribed,
  doubleExclusivity,
  dragAlongByMinority,
  endDayDiffers,
  escalationSlowerThanPromised,
  escrowToOneself,
  evenArbitrators,
  excludedAndUnlimited,
  exclusiveLicenceWithoutGrant,
  exclusiveToOneself,
  exclusivityDeniedButGranted,
  exclusivityOutlivesTerm,
  exclusivityOutsideProducts,
  exclusivityOutsideTerritory,
  feeKindMismatch,
  floorAboveCap,
  gateAlreadyMet,
  gateNarrowsToNothing,
  gateOutsideWindow,
  higherTierWorse,
  increasedCapNotHigher,
  indemnityAboveLiability,
  insuranceBelowLiability,
  jointWithOneOwner,
  levelsNotRising,
  licenceOutlivesTerm,
  licencePeriodMissing,
  licenceSurvivesItsTerm,
  licenceToOneself,
  milestoneOutsideTerm,
  minimumYearsOverlap,
  nonCompeteOutlivesTerm,
  noticeLongerThanTerm,
  optionWithoutHolder,
  overageCheaperThanPrice,
  overageWithoutPrice,
  paidToOneself,
  partyListedTwice,
  partySharedTwice,
  personalDataDenied,
  rateLimitBelowVolume,
  recordsShorterThanLookback,
  recoupmentAboveCap,
  registrationProtectedTooShort,
  renewalDeniedButDescribed,
  retentionBeyondPolicy,
  retentionWithoutLimit,
  severityTimesInverted,
  shareYearNeverComes,
  shareYearsOverlap,
  sharesAddUp,
  sidesMissing,
  sublicenceWithoutLicence,
  sunsetWithoutGates,
  survivalMisses,
  targetOutsideTerm,
  tierPriceInversion,
  trainingAllowedWithoutAgreement,
  transfersDeniedButListed,
  unknownParty,
  ventureBoardCanTie,
  ventureEquityAddsUp,
  volumeBandsOverlap,
  waterfallAfterRest,
  windDownLongerThanNotice,
];
