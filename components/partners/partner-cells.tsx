"use client";

import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { Avatar } from "@/components/ui/avatar";
import { Icon } from "@/components/ui/icon";
import { ScoreBar } from "@/components/ui/score-bar";
import { RowHead, Td, Th } from "@/components/ui/table";
import { Tier } from "@/components/ui/tier";
import { Turn } from "@/components/ui/turn";
import { stageLabels } from "@/lib/domain/deal/stage-label";
import { partnerTierLabels, screenResultLabels, standingLabels } from "@/lib/domain/partner/partner-values";
import { showStoredScore } from "@/lib/domain/rubric/fraction";
import type { PartnerListDto, PartnerRowDto } from "@/lib/features/partners/dto";
import type { PartnerAddress, PartnerColumn, PartnerSort } from "@/lib/features/partners/schema";
import { formatDate, formatInstantDate } from "@/lib/format/dates";
import { columnLabels } from "./column-labels";
import { partnersHref } from "./list-address";
import { OwnerCell } from "./owner-cell";
import { RevenueCell } from "./revenue-cell";

import { tierRank } from "./tier-rank";

const sorted: Partial<Record<string, PartnerSort>> = {
  name: "name",
  partnershipType: "partnershipType",
  score: "score",
  tier: "tier",
  expectedAnnualRevenue: "expectedAnnualRevenue",
  standing: "standing",
  country: "country",
  owner: "owner",
  lookAgainOn: "lookAgainOn",
  updatedAt: "updatedAt",
};
/** Best or newest first is what people want of these on the first press. */
const downwardFirst = new Set(["score", "expectedAnnualRevenue", "updatedAt"]);

/** The head of a column; pressing it sorts, pressing again turns the order round. */
export function headOf(id: string, address: PartnerAddress, query: string): ReactNode {
  const label = id === "name" ? "Partner" : columnLabels[id as PartnerColumn];
  const align = id === "expectedAnnualRevenue" ? "end" : "start";
  const sort = sorted[id];
  if (!sort)
    return (
      <Th key={id} align={align}>
        {label}
      </Th>
    );
  const isOn = address.sort === sort;
  const first = downwardFirst.has(sort) ? "desc" : "asc";
  const next = isOn ? (address.dir === "asc" ? "desc" : "asc") : first;
  const href = partnersHref(query, { sort, dir: next });
  return (
    <Th
      key={id}
      align={align}
      aria-sort={isOn ? (address.dir === "asc" ? "ascending" : "descending") : "none"}
      // A phone has room for the name and what is decided by: score, tier, revenue.
      className={id === "partnershipType" ? "max-tablet:hidden" : undefined}
    >
      <Link href={href as Route} scroll={false} className="rounded-mark hover:text-ink">
        {label}
        {isOn && (
          <Icon
            name={address.dir === "asc" ? "sort-up" : "sort-down"}
            size={12}
            className="ml-0.5 inline align-[-2px]"
          />
        )}
      </Link>
    </Th>
  );
}

const checkLook = "size-3.5 cursor-pointer align-middle accent-(--color-accent)";

/** Chooses the rows of this page. */
export function SelectAllHead(props: { isAll: boolean; isSome: boolean; onChange: (isOn: boolean) => void }) {
  return (
    <Th className="w-8">
      <input
        type="checkbox"
        aria-label="Choose all on this page"
        className={checkLook}
        checked={props.isAll}
        ref={(box) => {
          if (box) box.indeterminate = props.isSome && !props.isAll;
        }}
        onChange={(event) => props.onChange(event.target.checked)}
      />
    </Th>
  );
}

function ScoreCell({ partner }: { partner: PartnerRowDto }) {
  if (partner.score === null) return <Td className="text-ink-3">Not scored</Td>;
  const score = Number(partner.score);
  const [low, high] = [Number(partner.scoreLow ?? score), Number(partner.scoreHigh ?? score)];
  return (
    <Td>
      <span className="flex items-center gap-2.5">
        <span className="w-8 text-right font-medium tabular-nums">{showStoredScore(partner.score)}</span>
        <ScoreBar value={score} {...(low < high ? { range: { low, high } } : {})} />
      </span>
    </Td>
  );
}

function TierCell({ partner }: { partner: PartnerRowDto }) {
  return (
    <Td>
      {partner.tier !== null && (
        <span className="flex items-center gap-2">
          {partner.tier === "not_now" ? (
            <span className="text-ink-2">{partnerTierLabels.not_now}</span>
          ) : (
            <Tier rank={tierRank(partner.tier)} />
          )}
        </span>
      )}
    </Td>
  );
}

/** How little would change the tier: points to the nearest other one, and whether that is a close call. */
function NearestTierCell({ partner }: { partner: PartnerRowDto }) {
  const { nearestTier, isCloseCall } = partner;
  const words = nearestTier
    ? `${nearestTier.points} to ${partnerTierLabels[nearestTier.tier].toLowerCase()}`
    : "close call";
  if (isCloseCall)
    return (
      <Td>
        <span className="inline-flex items-center gap-1 text-small text-warn tabular-nums">
          <Icon name="band" size={12} /> {words}
          {nearestTier && <span className="sr-only">, a close call</span>}
        </span>
      </Td>
    );
  return <Td className="text-small text-ink-3 tabular-nums">{nearestTier && words}</Td>;
}

function TurnCell({ partner, now }: { partner: PartnerRowDto; now: string }) {
  const { deal } = partner;
  const isOpen = deal !== null && deal.stage !== "live" && deal.stage !== "parked";
  const days = isOpen
    ? Math.max(0, Math.floor((Date.parse(now) - Date.parse(deal.turnSince)) / 86_400_000))
    : 0;
  return <Td>{isOpen && <Turn side={deal.turn}>{days === 0 ? "today" : `${days} d`}</Turn>}</Td>;
}

function DealCell({ partner }: { partner: PartnerRowDto }) {
  return (
    <Td>
      {partner.deal ? (
        <Link href={`/deals/${partner.deal.id}` as Route} className="hover:underline">
          {stageLabels[partner.deal.stage]}
        </Link>
      ) : (
        partner.score !== null && (
          <Link href={`/deals/new?partner=${partner.id}` as Route} className="text-link">
            Open a deal
          </Link>
        )
      )}
    </Td>
  );
}

/** One cell by the name of its column. */
export function PartnerCell(props: {
  column: string;
  partner: PartnerRowDto;
  list: PartnerListDto;
  isSelected: boolean;
  onSelect: (isOn: boolean) => void;
}) {
  const { column, partner, list } = props;
  switch (column as PartnerColumn | "select" | "name") {
    case "select":
      return (
        <Td className="w-8">
          <input
            type="checkbox"
            aria-label={`Choose ${partner.name}`}
            className={checkLook}
            checked={props.isSelected}
            onChange={(event) => props.onSelect(event.target.checked)}
          />
        </Td>
      );
    case "name":
      return (
        <RowHead className="max-w-72 truncate text-left">
          <Link href={`/partners/${partner.id}` as Route} className="hover:underline">
            {partner.name}
          </Link>
          {partner.country.length === 2 && (
            <span className="ml-1.5 font-mono text-[10.5px] font-normal text-ink-3">{partner.country}</span>
          )}
        </RowHead>
      );
    case "partnershipType":
      return <Td className="max-w-48 truncate text-ink-2 max-tablet:hidden">{partner.partnershipType}</Td>;
    case "score":
      return <ScoreCell partner={partner} />;
    case "tier":
      return <TierCell partner={partner} />;
    case "nearestTier":
      return <NearestTierCell partner={partner} />;
    case "expectedAnnualRevenue":
      return <RevenueCell partner={partner} mayEdit={list.abilities.edit} />;
    case "deal":
      return <DealCell partner={partner} />;
    case "turn":
      return <TurnCell partner={partner} now={list.now} />;
    case "standing":
      return <Td>{standingLabels[partner.standing]}</Td>;
    case "screenResult":
      return <Td>{partner.screenResult && screenResultLabels[partner.screenResult]}</Td>;
    case "industry":
      return <Td className="max-w-48 truncate text-ink-2">{partner.industry}</Td>;
    case "country":
      return <Td className="max-w-32 truncate text-ink-2">{partner.country}</Td>;
    case "owner":
      return list.abilities.edit ? (
        <OwnerCell partner={partner} owners={list.owners} />
      ) : (
        <Td>{partner.owner && <Avatar name={partner.owner.name} />}</Td>
      );
    case "lookAgainOn":
      return <Td className="text-ink-2">{partner.lookAgainOn && formatDate(partner.lookAgainOn)}</Td>;
    case "updatedAt":
      return (
        <Td className="text-small text-ink-2 tabular-nums">
          {formatInstantDate(new Date(partner.updatedAt), list.timeZone)}
        </Td>
      );
  }
}
