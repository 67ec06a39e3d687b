import type { RefusalRow } from "./refusal-row";
import { all, drafting } from "./who-may";

export const guestsRefusals: Readonly<Record<string, RefusalRow>> = {
  "guest.invite": {
    ...drafting,
    input: ({ deal, contactId }) => ({ dealId: deal.id, contactId, purposes: ["comment"] }),
    foreign: "whole",
  },
  "guest.revoke_link": { ...drafting, input: ({ guestLinkId }) => ({ guestLinkId }), foreign: "whole" },
  "guest.enter": {
    allowed: "admin",
    wrongRoles: all,
    input: () => ({ code: "000000" }),
    foreign: null,
    because: "Only a guest has a code; the link, and nothing in the input, says whose.",
  },
  "guest.prove_code": {
    allowed: "admin",
    wrongRoles: all,
    input: () => ({ code: "000000" }),
    foreign: null,
    because: "Only a guest has a code; the link, and nothing in the input, says whose.",
  },
  "guest.send_code": {
    allowed: "admin",
    wrongRoles: all,
    input: () => ({ purpose: "enter" }),
    foreign: null,
    because: "Only a guest is sent a code; the link, and nothing in the input, says where.",
  },
};
