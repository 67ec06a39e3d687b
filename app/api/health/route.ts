import { isReady } from "@/lib/platform/http/readiness";

export const dynamic = "force-dynamic";

/** For a person or a simple probe: the same as ready. */
export async function GET(): Promise<Response> {
  const ready = await isReady();
  return Response.json({ status: ready ? "ready" : "not ready" }, { status: ready ? 200 : 503 });
}
