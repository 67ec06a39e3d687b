import type { Rule } from "./rule";
import {
  commitmentReviewBand,
  pipelineReviewBand,
  riskReviewBand,
  sponsorsBand,
  steeringBand,
  workingTeamBand,
} from "./rules/benchmarks-of-governance";
import {
  breachNoticeBand,
  escalationDaysBand,
  liabilityMonthsBand,
  nonSolicitBand,
  oneSidedLimit,
} from "./rules/benchmarks-of-law";
import {
  clawbackDaysBand,
  influencedShareBand,
  leadFeeBand,
  marketingSplitBand,
  paymentDaysBand,
  referralFeeBand,
  referralFeeWideBand,
  resellerMarginBand,
  revenueSplitBand,
  sharesRiseOverYears,
  sourcedShareBand,
} from "./rules/benchmarks-of-money";
import {
  registrationAnswerBand,
  registrationAuditBand,
  registrationProtectionBand,
  registrationWindowBand,
} from "./rules/benchmarks-of-registration";
import {
  convenienceNoticeBand,
  cureDaysBand,
  exclusiveWindowBand,
  initialTermBand,
  renewalNoticeBand,
  ventureExitNoticeBand,
} from "./rules/benchmarks-of-term";

/** What is usual, with its source; outside a band is a remark, no error (domain.md §5). */
export const benchmarks: readonly Rule[] = [
  workingTeamBand,
  steeringBand,
  sponsorsBand,
  pipelineReviewBand,
  commitmentReviewBand,
  riskReviewBand,
  liabilityMonthsBand,
  oneSidedLimit,
  nonSolicitBand,
  escalationDaysBand,
  breachNoticeBand,
  referralFeeBand,
  referralFeeWideBand,
  leadFeeBand,
  resellerMarginBand,
  sourcedShareBand,
  influencedShareBand,
  revenueSplitBand,
  marketingSplitBand,
  paymentDaysBand,
  clawbackDaysBand,
  sharesRiseOverYears,
  registrationWindowBand,
  registrationAnswerBand,
  registrationProtectionBand,
  registrationAuditBand,
  initialTermBand,
  renewalNoticeBand,
  convenienceNoticeBand,
  cureDaysBand,
  exclusiveWindowBand,
  ventureExitNoticeBand,
];
