/** Runs once when the server starts: refuses to serve behind broken walls, then takes jobs out of the queue. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startServices } = await import("@/lib/features/jobs");
  await startServices();
}
