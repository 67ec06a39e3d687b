import { partnerTiers } from "@/lib/domain/partner/partner-values";
import type { Rubric, Tier } from "@/lib/domain/rubric/rubric";
import { rhythmOf } from "@/lib/domain/rubric/tier";
import { readRubric } from "@/lib/features/assessments/queries/rubrics";
import { todayIn } from "@/lib/platform/clock";
import type { Work } from "@/lib/platform/command/context";
import { fromTierColumn, type TierColumn } from "@/lib/platform/db/tier-column";
import type { TierGroupDto } from "../dto";
import type { PartnerFilter } from "../schema";
import { partnerCondition } from "./partner-condition";
import { workspaceFacts } from "./workspace-facts";

interface Sum {
  tier: TierColumn | null;
  currency: string;
  count: number;
  amount: string | null;
}

async function readDefaultRubric(work: Work): Promise<Rubric | null> {
  const { workspaceId } = work.scope;
  const rubric = await work.tx.rubric.findFirst({
    where: { workspaceId, isDefault: true, archivedAt: null },
    select: { id: true, latestVersion: true },
  });
  if (!rubric) return null;
  const latest = await work.tx.rubricVersion.findFirst({
    where: { workspaceId, rubricId: rubric.id, version: rubric.latestVersion },
    select: { definition: true, version: true },
  });
  return latest && readRubric(latest.definition, latest.version);
}

/** "85–100", from where a tier begins to just below the next better one. */
function rangeOf({ tiers }: Rubric, tier: Tier): string {
  const place = tiers.findIndex((rule) => rule.tier === tier);
  const [better, own] = [tiers[place - 1], tiers[place]];
  return own ? `${own.fromScore}–${better ? better.fromScore - 1 : 100}` : "";
}

function aboutTier(rubric: Rubric | null, tier: TierColumn | null): Pick<TierGroupDto, "range" | "care"> {
  if (rubric === null || tier === null) return { range: "", care: "" };
  const { sponsorship, resources } = rhythmOf(rubric, fromTierColumn(tier));
  return {
    range: rangeOf(rubric, fromTierColumn(tier)),
    care: tier === "not_now" ? "" : `${sponsorship}, ${resources}`,
  };
}

/**
 * The groups of a list by tier: how many partners each holds under this filter, what they are expected to bring a year
 * (the workspace's currency first), and what the default rubric says about the tier. Empty groups are left out.
 */
export async function listTierGroups(work: Work, filter: PartnerFilter): Promise<TierGroupDto[]> {
  const { currency, timeZone } = await workspaceFacts(work);
  const sums = await work.tx.$queryRaw<Sum[]>`
    SELECT p.tier::text AS tier, p.currency, count(*)::int AS count,
           sum(p.expected_annual_revenue)::text AS amount
    FROM partner p
    WHERE p.workspace_id = ${work.scope.workspaceId}::uuid
      AND ${partnerCondition(filter, todayIn(work.clock, timeZone))}
    GROUP BY p.tier, p.currency ORDER BY p.currency <> ${currency}, p.currency`;
  const rubric = await readDefaultRubric(work);
  return [...partnerTiers, null].flatMap((tier) => {
    const own = sums.filter((sum) => sum.tier === tier);
    if (own.length === 0) return [];
    return [
      {
        tier,
        count: own.reduce((count, sum) => count + sum.count, 0),
        revenue: own.flatMap((sum) =>
          sum.amount === null ? [] : [{ amount: sum.amount, currency: sum.currency }],
        ),
        ...aboutTier(rubric, tier),
      },
    ];
  });
}
