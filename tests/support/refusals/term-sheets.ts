import { ofSheet, whenStale } from "./desk-inputs";
import type { RefusalRow } from "./refusal-row";
import { drafting, except } from "./who-may";

export const termSheetsRefusals: Readonly<Record<string, RefusalRow>> = {
  "term_sheet.edit": {
    ...drafting,
    input: ({ deal, sheetVersion }) => ({
      dealId: deal.id,
      baseVersion: sheetVersion,
      changes: [{ op: "set", path: "parties.purpose", value: "Sell together", base: null }],
    }),
    foreign: "whole",
    stale: () => ({ baseVersion: 999 }),
    wrongStage: { input: ({ sent }) => ({ dealId: sent.deal.dealId, baseVersion: 1 }), code: "gate_closed" },
  },
  "term_sheet.name_revision": {
    ...drafting,
    input: ({ deal }) => ({ dealId: deal.id, name: "Second" }),
    foreign: "whole",
    stale: whenStale,
  },
  "term_sheet.restore_revision": {
    ...drafting,
    input: (desk) => ({ ...ofSheet(desk), revisionId: desk.revisionId }),
    foreign: "whole",
    stale: whenStale,
    wrongStage: { input: ({ sent }) => ({ dealId: sent.deal.dealId, version: 1 }), code: "gate_closed" },
  },
  "term_sheet.take_preset": {
    ...drafting,
    input: (desk) => ({ ...ofSheet(desk), presetId: "referral-10-percent" }),
    foreign: "whole",
    stale: whenStale,
    wrongStage: { input: ({ sent }) => ({ dealId: sent.deal.dealId, version: 1 }), code: "gate_closed" },
  },
  "term_sheet.accept_risk": {
    allowed: "legal",
    wrongRoles: ["viewer", "finance", "admin", "partnership_manager"],
    input: ({ deal, findingKey }) => ({
      dealId: deal.id,
      findingKey,
      reason: "Insured up to the full amount.",
      expiresOn: null,
    }),
    foreign: "whole",
    stale: () => ({ findingKey: "no longer there" }),
  },
  "term_sheet.withdraw_risk": {
    allowed: "executive",
    wrongRoles: except("executive"),
    input: ({ deal, acceptanceId }) => ({ dealId: deal.id, acceptanceId }),
    foreign: "whole",
    wrongStage: {
      input: ({ withdrawnAcceptanceId }) => ({ acceptanceId: withdrawnAcceptanceId }),
      code: "conflict",
    },
  },
};
