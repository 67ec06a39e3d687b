import { z } from "zod";
import { defineRead, defineWrite, type Endpoint } from "@/lib/platform/http/endpoint";
import { onePage, pageOf } from "@/lib/platform/http/page";
import { inviteGuest } from "./commands/invite-guest";
import { revokeGuestLink } from "./commands/revoke-guest-link";
import { guestLinkSchema } from "./dto";
import { listGuestLinks } from "./queries/guest-links";
import { inviteGuestSchema } from "./schema";

const tag = "Guests";
const dealParams = z.strictObject({ dealId: z.uuid() });

export const guestEndpoints: readonly Endpoint[] = [
  defineRead({
    method: "get",
    path: "/deals/{dealId}/guests",
    tag,
    summary: "List the guests of a deal",
    description: "The newest way in of every contact who was ever invited; never the link itself.",
    params: dealParams,
    response: pageOf(guestLinkSchema),
    run: async (work, { params }) => onePage(await listGuestLinks(work, params.dealId)),
  }),
  defineWrite({
    method: "post",
    path: "/deals/{dealId}/guests",
    tag,
    summary: "Invite a guest to a deal",
    description: "The link goes out by letter only. Needs the scope workspace:write.",
    params: dealParams,
    body: inviteGuestSchema.omit({ dealId: true }),
    status: 201,
    response: guestLinkSchema,
    run: (work, { params, body }) => inviteGuest(work, { ...params, ...body }),
  }),
  defineWrite({
    method: "post",
    path: "/guests/{guestLinkId}/revocation",
    tag,
    summary: "Revoke the way in of a guest",
    params: z.strictObject({ guestLinkId: z.uuid() }),
    response: guestLinkSchema,
    run: (work, { params }) => revokeGuestLink(work, params),
  }),
];
