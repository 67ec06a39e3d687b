import { exhaustive } from "../../shared/exhaustive";
import type { RevenueStream } from "../../term-sheet/sections/revenue-stream";
import type { Events } from "../inputs/events";
import { planCoMarketing } from "../streams/co-marketing";
import { planMarketingFund } from "../streams/marketing-fund";
import { planMilestone } from "../streams/milestone";
import { planMinimumGuarantee } from "../streams/minimum-guarantee";
import { planPercentage } from "../streams/percentage";
import { planReferralFee } from "../streams/referral-fee";
import { planResellerMargin } from "../streams/reseller-margin";
import { planRoyalty } from "../streams/royalty";
import type { StreamPlan } from "../streams/stream-plan";
import type { StreamSetup } from "../streams/stream-setup";
import { planTieredByVolume } from "../streams/tiered-by-volume";
import { planTieredByYear } from "../streams/tiered-by-year";
import { planWaterfall } from "../streams/waterfall";

/** The plan of one stream, by its model. */
export function planStream(
  setup: StreamSetup,
  stream: RevenueStream,
  events: Events,
): StreamPlan | undefined {
  switch (stream.model) {
    case "percentage":
      return planPercentage(setup, stream);
    case "tiered_by_year":
      return planTieredByYear(setup, stream);
    case "tiered_by_volume":
      return planTieredByVolume(setup, stream);
    case "waterfall":
      return planWaterfall(setup, stream);
    case "reseller_margin":
      return planResellerMargin(setup, stream);
    case "royalty":
      return planRoyalty(setup, stream);
    case "marketing_fund":
      return planMarketingFund(setup, stream, (month) => events.spends(stream.id, month));
    case "referral_fee":
      return planReferralFee(setup, stream, (month) => events.referrals(stream.id, month));
    case "co_marketing_split":
      return planCoMarketing(setup, stream, (month) => events.spends(stream.id, month));
    case "milestone":
      return planMilestone(setup, stream, (month) => events.reached(stream.id, month));
    case "minimum_guarantee":
      return planMinimumGuarantee(setup, stream);
    default:
      return exhaustive(stream);
  }
}
