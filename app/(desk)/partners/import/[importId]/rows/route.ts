import type { NextRequest } from "next/server";
import { streamImportRowsCsv } from "@/lib/features/partners/loaders";

/** Rows of an import with what became of them, as a CSV file; `outcome` narrows. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ importId: string }> },
): Promise<Response> {
  const body = await streamImportRowsCsv(
    (await params).importId,
    Object.fromEntries(request.nextUrl.searchParams),
  );
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="import-rows.csv"',
      "cache-control": "no-store",
    },
  });
}
