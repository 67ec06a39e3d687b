import { spawn } from "node:child_process";
import path from "node:path";
import { ensureGenerated } from "./build";

/** `npm run dev`: the same database as `npm start`, the development server on top. */
async function main(): Promise<void> {
  ensureGenerated();
  const { openInstallation } = await import("./installation");
  const { makeDemoOnFirstRun } = await import("./first-run");
  const installation = await openInstallation();
  const port = process.env.PORT ?? "3000";
  Object.assign(process.env, {
    DATABASE_APP_URL: installation.appUrl,
    AUTH_SECRET: installation.secret,
    AUTH_URL: process.env.AUTH_URL ?? `http://localhost:${port}`,
  });
  await makeDemoOnFirstRun(installation, console.log);
  const server = spawn(
    process.execPath,
    [path.join("node_modules", "next", "dist", "bin", "next"), "dev", "-p", port, "-H", "127.0.0.1"],
    {
      stdio: "inherit",
      env: process.env,
    },
  );
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill(signal));
  server.on("exit", (code) => void installation.close().then(() => process.exit(code ?? 0)));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
