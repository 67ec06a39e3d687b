import * as z from "zod";
import { choice } from "../term-kind";

export const paperOrigins = ["ours", "theirs", "both"] as const;
const origin = choice(paperOrigins);

/** Whose draft each section of the form began with. A note of the desk, no term: approvals do not cover it. */
export const paperSchema = z.strictObject({
  parties: origin,
  apiAccess: origin,
  revenueShare: origin,
  dealRegistration: origin,
  intellectualProperty: origin,
  exclusivity: origin,
  goToMarket: origin,
  governance: origin,
  jointVenture: origin,
  dataPrivacy: origin,
  liability: origin,
  termExit: origin,
  safeguards: origin,
  compliance: origin,
  law: origin,
});
