import { freePort } from "@/lib/cli/embedded-postgres";
import { startServer } from "../support/server-process";
import { mintSessionCookie, sessionCookieName } from "../support/session-cookie";

export interface Served {
  address: string;
  stop(): void;
}

/** Serves the production build on a free port against the database in the environment. */
export async function serve(): Promise<Served> {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const server = await startServer(port, { AUTH_URL: address, LOG_LEVEL: "error" });
  return { address, stop: () => server.kill("SIGTERM") };
}

/** The cookie of a session made for this run. */
export async function sessionCookie(ids: { accountId: string; workspaceId: string }): Promise<string> {
  const { accountId, workspaceId } = ids;
  const value = await mintSessionCookie({ accountId, workspaceId }, { userAgent: "bench", hours: 6 });
  return `${sessionCookieName}=${value}`;
}

/** Milliseconds of `times` requests one after the other; throws unless each answers 200. */
export async function timeRequests(url: string, cookie: string, times: number): Promise<number[]> {
  const samples: number[] = [];
  for (let time = 0; time < times + 20; time += 1) {
    const began = performance.now();
    const response = await fetch(url, { headers: { cookie }, redirect: "manual" });
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`${url} answered ${response.status}.`);
    if (time >= 20) samples.push(performance.now() - began);
  }
  return samples;
}

/** Requests a second with four at a time, over about three seconds. */
export async function requestsPerSecond(url: string, cookie: string): Promise<number> {
  const { default: autocannon } = await import("autocannon");
  const result = await autocannon({ url, headers: { cookie }, connections: 4, duration: 3 });
  return result.requests.average;
}
