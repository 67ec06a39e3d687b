"use server";

import { proveGuestCode } from "@/lib/features/guests/commands/prove-guest-code";
import { sendGuestCode } from "@/lib/features/guests/commands/send-guest-code";
import { guestAction } from "@/lib/platform/actions/guest-action";
import { memberAction } from "@/lib/platform/actions/member-action";
import { declineEnvelope } from "./commands/decline-envelope";
import { sendEnvelope } from "./commands/send-envelope";
import { signEnvelope } from "./commands/sign-envelope";
import { voidEnvelope } from "./commands/void-envelope";

export const sendEnvelopeAction = memberAction(sendEnvelope);
export const signEnvelopeAction = memberAction(signEnvelope);
export const declineEnvelopeAction = memberAction(declineEnvelope);
export const voidEnvelopeAction = memberAction(voidEnvelope);

export const signAsGuestAction = guestAction(signEnvelope);
export const declineAsGuestAction = guestAction(declineEnvelope);
export const sendSigningCodeAction = guestAction(sendGuestCode);
export const proveSigningCodeAction = guestAction(proveGuestCode);
