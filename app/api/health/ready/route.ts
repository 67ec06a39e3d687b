import { isReady } from "@/lib/platform/http/readiness";

export const dynamic = "force-dynamic";

/** The process can serve: its database answers and keeps workspaces apart. */
export async function GET(): Promise<Response> {
  const ready = await isReady();
  return Response.json({ status: ready ? "ready" : "not ready" }, { status: ready ? 200 : 503 });
}
