import { env } from "@/lib/platform/env";

/**
 * The client's address as our own proxies saw it: that many hops from the right of X-Forwarded-For.
 * With no proxy of ours in front the header is whatever the client wrote, so it is not used.
 */
export function clientAddress(headers: Headers): string {
  const hops = env().TRUSTED_PROXY_HOPS;
  if (hops === 0) return "direct";
  const addresses = (headers.get("x-forwarded-for") ?? "").split(",").map((part) => part.trim());
  return addresses.at(-hops) || "unknown";
}
