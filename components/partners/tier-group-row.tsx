import { GroupRow } from "@/components/ui/table";
import { Tier } from "@/components/ui/tier";
import { partnerTierLabels } from "@/lib/domain/partner/partner-values";
import type { TierGroupDto } from "@/lib/features/partners/dto";
import { formatMoneyShort } from "@/lib/format/money";
import { tierRank } from "./tier-rank";

/** The line above the partners of one tier: what the tier means, how many there are and what they bring. */
export function TierGroupRow({ group, columns }: { group: TierGroupDto; columns: number }) {
  const { tier, count, revenue } = group;
  const rank = tier === null ? null : tierRank(tier);
  const facts = [
    group.range,
    `${count} ${count === 1 ? "partner" : "partners"}`,
    revenue.map(formatMoneyShort).join(" and "),
    group.care,
  ].filter((fact) => fact !== "");
  return (
    <GroupRow columns={columns}>
      <span className="inline-flex flex-wrap items-center gap-x-2">
        {rank !== null && <Tier rank={rank} />}
        <b>{tier === null ? "Not scored" : partnerTierLabels[tier]}</b>
        {facts.map((fact) => (
          <span
            key={fact}
            className="font-normal text-ink-2 before:mr-2 before:text-ink-3 before:content-['·']"
          >
            {fact}
          </span>
        ))}
      </span>
    </GroupRow>
  );
}
