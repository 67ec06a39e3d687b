import { ofDeal, ofLost, ofParked, reason, whenStale } from "./desk-inputs";
import type { RefusalRow } from "./refusal-row";
import { advancing, managing } from "./who-may";

export const dealsRefusals: Readonly<Record<string, RefusalRow>> = {
  "deal.open": {
    ...managing,
    input: ({ partnerId }) => ({
      partnerId,
      title: "Another",
      model: "referral",
      expectedAnnualValue: "1",
      currency: "EUR",
      mutualInterestOn: "2026-11-10",
    }),
    foreign: "whole",
  },
  "deal.update": {
    ...managing,
    input: (desk) => ({ ...ofDeal(desk), changes: { title: "Renamed" } }),
    foreign: "whole",
    stale: whenStale,
  },
  "deal.set_contacts": {
    ...managing,
    input: (desk) => ({ ...ofDeal(desk), contacts: [{ contactId: desk.contactId, part: "business" }] }),
    foreign: "whole",
    stale: whenStale,
  },
  "deal.set_signing_order": {
    allowed: "legal",
    wrongRoles: ["viewer", "finance", "executive"],
    input: (desk) => ({
      ...ofDeal(desk),
      order: [{ side: "ours", memberId: desk.ours.memberIds.executive }],
    }),
    foreign: "whole",
    stale: whenStale,
  },
  "deal.set_resolution_path": {
    ...managing,
    input: (desk) => ({ ...ofDeal(desk), text: "Their board decides on the cap.", byOn: "2027-01-22" }),
    foreign: "whole",
    stale: whenStale,
    wrongStage: { input: ofLost, code: "invalid" },
  },
  "deal.pass_turn": {
    ...managing,
    input: (desk) => ({ ...ofDeal(desk), side: "theirs", reason: "They look at it." }),
    foreign: "whole",
    stale: whenStale,
    wrongStage: { input: () => ({ side: "ours" }), code: "invalid" },
  },
  "deal.advance": {
    ...advancing,
    input: ofDeal,
    foreign: "whole",
    stale: whenStale,
    wrongStage: { input: () => ({ to: "signature" }), code: "invalid" },
  },
  "deal.send_back": {
    ...advancing,
    input: (desk) => ({ ...ofDeal(desk), reason }),
    foreign: "whole",
    stale: whenStale,
    wrongStage: { input: ofParked, code: "invalid" },
  },
  "deal.park": {
    ...advancing,
    input: (desk) => ({ ...ofDeal(desk), reason, lookAgainOn: "2027-03-01" }),
    foreign: "whole",
    stale: whenStale,
    wrongStage: { input: ofParked, code: "invalid" },
  },
  "deal.resume": {
    ...advancing,
    input: ofParked,
    foreign: "whole",
    stale: whenStale,
    wrongStage: { input: ofDeal, code: "invalid" },
  },
  "deal.lose": {
    ...advancing,
    input: (desk) => ({ ...ofDeal(desk), reason }),
    foreign: "whole",
    stale: whenStale,
    wrongStage: { input: ofLost, code: "invalid" },
  },
  "deal.walk_away": {
    ...advancing,
    input: (desk) => ({ ...ofDeal(desk), reason }),
    foreign: "whole",
    stale: whenStale,
    wrongStage: { input: ofLost, code: "invalid" },
  },
};
