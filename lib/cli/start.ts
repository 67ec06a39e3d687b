import { spawn } from "node:child_process";
import { ensureBuilt, ensureGenerated } from "./build";
import { servingArguments } from "./serving";

const say = (line: string): void => console.log(line);
const port = process.env.PORT ?? "3000";
const host = process.env.HOST ?? (process.env.DATABASE_URL ? "0.0.0.0" : "127.0.0.1");
const address = process.env.AUTH_URL ?? `http://localhost:${port}`;

/** `npm start`: database, migrations, demo on the first run, build, server; prints where everything is. */
async function main(): Promise<void> {
  ensureGenerated();
  const { openInstallation } = await import("./installation");
  const installation = await openInstallation();
  if (installation.applied.length > 0)
    say(`Database brought up to date (${installation.applied.length} migrations).`);
  process.env.DATABASE_APP_URL = installation.appUrl;
  process.env.AUTH_SECRET = installation.secret;
  process.env.AUTH_URL = address;

  const { makeDemoOnFirstRun } = await import("./first-run");
  const howToSignIn = await makeDemoOnFirstRun(installation, say);
  ensureBuilt(say);

  const server = spawn(process.execPath, servingArguments(port, host), {
    stdio: "inherit",
    env: { ...process.env, NODE_ENV: "production", DATABASE_URL: undefined },
  });
  const stop = async (code: number): Promise<void> => {
    await installation.close();
    process.exit(code);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill(signal));
  server.on("exit", (code, signal) => void stop(signal ? 0 : (code ?? 1)));

  say("");
  say(`  Parley      ${address}`);
  for (const line of howToSignIn) say(`  ${line}`);
  say(`  Data        ${installation.place}${installation.isEmbedded ? " (kept between starts)" : ""}`);
  say("  Stop        Ctrl C");
  say("");
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
