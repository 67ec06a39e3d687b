import type { NextRequest } from "next/server";
import { streamPartnersCsv } from "@/lib/features/partners/loaders";

/** The view in the address as a CSV file. */
export async function GET(request: NextRequest): Promise<Response> {
  const body = await streamPartnersCsv(Object.fromEntries(request.nextUrl.searchParams));
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="partners.csv"',
      "cache-control": "no-store",
    },
  });
}
