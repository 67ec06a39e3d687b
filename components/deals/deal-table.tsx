"use client";

import type { Route } from "next";
import Link from "next/link";
import { Clock } from "@/components/ui/clock";
import { DataGrid } from "@/components/ui/data-grid";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { Tier } from "@/components/ui/tier";
import { Turn } from "@/components/ui/turn";
import { modelLabels } from "@/lib/domain/deal/model-label";
import { stageLabels } from "@/lib/domain/deal/stage-label";
import type { DealListDto, DealRowDto } from "@/lib/features/deals/dto";
import type { DealSort, DealsAddress } from "@/lib/features/deals/schema";
import { formatDate } from "@/lib/format/dates";
import { formatMoneyShort } from "@/lib/format/money";
import { daysText } from "./days-text";
import { dealsAddress } from "./deals-address";

const ranks = { tier_1: 1, tier_2: 2, tier_3: 3 } as const;
const rankOf = (tier: DealRowDto["partner"]["tier"]) =>
  tier === null || tier === "not_now" ? null : ranks[tier];

function SortHead({
  sort,
  address,
  align,
  children,
}: {
  sort: DealSort;
  address: DealsAddress;
  align?: "start" | "end";
  children: string;
}) {
  const isCurrent = address.sort === sort;
  const order = isCurrent && address.order === "up" ? "down" : "up";
  return (
    <Th
      align={align ?? "start"}
      aria-sort={isCurrent ? (address.order === "up" ? "ascending" : "descending") : "none"}
    >
      <Link href={dealsAddress(address, { sort, order }) as Route} className="rounded-mark hover:text-ink">
        {children}
        {isCurrent && <span aria-hidden="true"> {address.order === "up" ? "↑" : "↓"}</span>}
      </Link>
    </Th>
  );
}

function DealRow({ deal }: { deal: DealRowDto }) {
  const isRunning = deal.leftFromStage === null && deal.stage !== "live";
  return (
    <Tr>
      <Td className="font-mono text-small text-ink-3">{deal.number}</Td>
      <RowHead className="max-w-80 truncate text-left">
        <Link href={`/deals/${deal.id}` as Route} className="rounded-mark hover:underline">
          {deal.title}
        </Link>
      </RowHead>
      <Td className="max-w-44 truncate">{deal.partner.name}</Td>
      <Td>
        <Tier rank={rankOf(deal.partner.tier)} />
      </Td>
      <Td>{modelLabels[deal.model]}</Td>
      <Td>{stageLabels[deal.stage]}</Td>
      <Td>
        {isRunning ? (
          <span className="flex items-center gap-2">
            <Clock
              day={deal.momentum.day}
              goal={deal.momentum.goalDays}
              escalation={deal.momentum.escalateDays}
              limit={deal.momentum.lostDays}
              width={72}
              isBare
            />
            <span className="text-small text-ink-2 tabular-nums">{deal.momentum.day} d</span>
          </span>
        ) : (
          <span className="text-small text-ink-3">{deal.momentum.day} d</span>
        )}
      </Td>
      <Td>{isRunning && <Turn side={deal.turn.side}>{daysText(deal.turn.days)}</Turn>}</Td>
      <Td isNumber>{formatMoneyShort(deal.expectedAnnualValue)}</Td>
      <Td className="max-w-32 truncate text-ink-2">{deal.owner.name}</Td>
      <Td className="text-ink-2 tabular-nums">{deal.targetSignOn ? formatDate(deal.targetSignOn) : "–"}</Td>
    </Tr>
  );
}

/** Deals as rows, fifty at a time, sorted by the server; sent as rows and not as a drawn tree, which weighs four times as much. */
export function DealTable({ page, address }: { page: DealListDto; address: DealsAddress }) {
  if (page.deals.length === 0)
    return (
      <EmptyState
        title="No deal passes this filter"
        action={<LinkButton href="/deals?view=table">Take the filters away</LinkButton>}
      >
        Deals that were parked, lost or left are shown only when asked for.
      </EmptyState>
    );
  return (
    <DataGrid label="Deals as a table">
      <Table>
        <thead>
          <tr>
            <SortHead sort="number" address={address}>
              Number
            </SortHead>
            <SortHead sort="title" address={address}>
              Deal
            </SortHead>
            <Th>Partner</Th>
            <Th>Tier</Th>
            <Th>Model</Th>
            <Th>Stage</Th>
            <SortHead sort="interest" address={address}>
              Running since interest
            </SortHead>
            <Th>Turn</Th>
            <SortHead sort="value" address={address} align="end">
              Expected a year
            </SortHead>
            <Th>Owner</Th>
            <Th>To be signed by</Th>
          </tr>
        </thead>
        <tbody>
          {page.deals.map((deal) => (
            <DealRow key={deal.id} deal={deal} />
          ))}
        </tbody>
      </Table>
      <nav aria-label="Pages" className="flex gap-2 py-3">
        {address.after !== undefined && <LinkButton href={dealsAddress(address)}>First page</LinkButton>}
        {page.nextAfter !== null && (
          <LinkButton href={dealsAddress(address, { after: page.nextAfter })}>Next page</LinkButton>
        )}
      </nav>
    </DataGrid>
  );
}
