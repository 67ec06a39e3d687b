import { endpoints, schemaWords } from "@/lib/features/endpoints";
import { systemClock } from "@/lib/platform/clock";
import { createApi } from "@/lib/platform/http/api";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

const api = createApi(endpoints, systemClock, schemaWords);
const answer = (request: Request): Response | Promise<Response> => api.fetch(request);

export { answer as DELETE, answer as GET, answer as PATCH, answer as POST, answer as PUT };
