import { handlers } from "@/lib/platform/auth/next-auth";

/** Callbacks of identity providers and the session cookie; who that is, lib/platform/auth decides at each request. */
export const { GET, POST } = handlers;
