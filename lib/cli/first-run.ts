import type { Installation } from "./installation";

/** Makes the demo workspace when the embedded database is new; returns the lines that say how to sign in. */
export async function makeDemoOnFirstRun(
  installation: Installation,
  say: (line: string) => void,
): Promise<string[]> {
  const { closeDatabase } = await import("@/lib/platform/db/client");
  const { readInstallation } = await import("@/lib/platform/db/identity-store");
  const state = await readInstallation();
  if (!state.isSetUp && installation.isEmbedded) {
    say("First run: making the demo workspace …");
    const { seedDemoWorkspace } = await import("@/prisma/seed/seed-demo-workspace");
    await seedDemoWorkspace();
  }
  const { listPersonas } = await import("@/lib/platform/auth/persona");
  const personas = await listPersonas();
  const { closeJobQueue } = await import("@/lib/platform/jobs/queue");
  await closeJobQueue();
  await closeDatabase();
  if (personas.length > 0) {
    const width = Math.max(...personas.map((persona) => persona.name.length));
    return [
      "Sign in     open the address and choose a person of the demo workspace, no password:",
      ...personas.map((persona) => `            ${persona.name.padEnd(width)}  ${persona.title}`),
    ];
  }
  return state.isSetUp
    ? ["Sign in     with your e-mail address and password"]
    : ["Sign in     open the address: the first visitor sets up the workspace and becomes its owner"];
}
