import { type ChildProcess, spawn } from "node:child_process";
import { servingArguments } from "@/lib/cli/serving";

async function waitUntilReady(address: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (server.exitCode !== null) throw new Error("The server under test ended before it was ready.");
    const response = await fetch(`${address}/api/health/ready`).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("The server under test was not ready after thirty seconds.");
}

/** The production build as a process of its own on this port; resolves once it may be sent requests. */
export async function startServer(
  port: number,
  environment: Readonly<Record<string, string>> = {},
): Promise<ChildProcess> {
  const server = spawn(process.execPath, servingArguments(String(port), "127.0.0.1"), {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, ...environment, NODE_ENV: "production" },
  });
  await waitUntilReady(`http://localhost:${port}`, server);
  return server;
}
