"use server";

import { z } from "zod";
import { answer, memberAction } from "@/lib/platform/actions/member-action";
import { memberContext } from "@/lib/platform/auth/session";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { advanceDeal } from "./commands/advance-deal";
import { loseDeal } from "./commands/lose-deal";
import { openDeal } from "./commands/open-deal";
import { parkDeal } from "./commands/park-deal";
import { passTurn } from "./commands/pass-turn";
import { resumeDeal } from "./commands/resume-deal";
import { sendBackDeal } from "./commands/send-back-deal";
import { setDealContacts } from "./commands/set-deal-contacts";
import { setResolutionPath } from "./commands/set-resolution-path";
import { setSigningOrder } from "./commands/set-signing-order";
import { updateDeal } from "./commands/update-deal";
import { walkAwayDeal } from "./commands/walk-away-deal";
import { searchPartners } from "./queries/search-partners";

export const openDealAction = memberAction(openDeal);
export const updateDealAction = memberAction(updateDeal);
export const setDealContactsAction = memberAction(setDealContacts);
export const setSigningOrderAction = memberAction(setSigningOrder);
export const setResolutionPathAction = memberAction(setResolutionPath);
export const advanceDealAction = memberAction(advanceDeal);
export const sendBackDealAction = memberAction(sendBackDeal);
export const parkDealAction = memberAction(parkDeal);
export const resumeDealAction = memberAction(resumeDeal);
export const loseDealAction = memberAction(loseDeal);
export const walkAwayDealAction = memberAction(walkAwayDeal);
export const passTurnAction = memberAction(passTurn);

/** Partners for the combo box of the new-deal form, as the words are typed. */
export async function searchPartnersAction(text: string) {
  return answer(async () => {
    const wanted = z.string().max(120).parse(text);
    return inWorkspace(await memberContext(), (work) => searchPartners(work, wanted));
  });
}
