import "server-only";
import { requireMember } from "@/lib/platform/auth/require-member";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import type { InsightsDto } from "./dto";
import { readInsights } from "./queries/insights";
import { insightsFilterSchema } from "./schema";

/** The executive's page; an unknown filter in the address shows everything. */
export async function loadInsights(searchParams: Record<string, unknown>): Promise<InsightsDto> {
  const { context } = await requireMember();
  const filter = insightsFilterSchema.safeParse({ tier: searchParams.tier });
  return inWorkspace(context, (work) => readInsights(work, filter.success ? filter.data : { tier: "all" }));
}
