"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { EmptyPage } from "@/components/shell/empty-page";
import { LinkButton } from "@/components/ui/link-button";
import type { InsightsDto } from "@/lib/features/insights/dto";
import { formatDate } from "@/lib/format/dates";
import { Ageing } from "./ageing";
import { CycleTimes } from "./cycle-times";
import { dealsAddress } from "./deals-address";
import { dealsText, valuesText } from "./figure-text";
import { PipelineFunnel } from "./pipeline-funnel";
import { RiskList } from "./risk-list";
import { SignedQuarters } from "./signed-quarters";
import { TierMix } from "./tier-mix";

const figure =
  "underline decoration-accent-line decoration-[1.5px] underline-offset-5 hover:decoration-current";

function Headline({ insights, decisions }: { insights: InsightsDto; decisions: number }) {
  const { openCount, openValues, pastGoalCount } = insights;
  const ofTier = insights.tier === "tier_1" ? { tier: insights.tier } : {};
  return (
    <h1 className="text-headline text-balance">
      <Link href={dealsAddress({ show: "open", ...ofTier })} className={figure}>
        {valuesText(openValues)} a year
      </Link>{" "}
      in {openCount === 1 ? "1 open deal" : `${openCount} open deals`}.{" "}
      {decisions > 0 && (
        <>
          <Link href="/approvals" className={figure}>
            {decisions === 1 ? "One decision" : `${decisions} decisions`}
          </Link>{" "}
          {decisions === 1 ? "waits" : "wait"} for you.{" "}
        </>
      )}
      {pastGoalCount > 0 && (
        <>
          <Link href={dealsAddress({ show: "open", clock: "late", ...ofTier })} className={figure}>
            {dealsText(pastGoalCount)}
          </Link>{" "}
          {pastGoalCount === 1 ? "is" : "are"} past the goal.
        </>
      )}
    </h1>
  );
}

/**
 * The board paper: the figure, its trend, what needs a decision today; every figure opens to its deals. Drawn on both
 * sides from the same figures: sent as a drawn tree, two hundred marks and rows would weigh three times the figures.
 */
export function InsightsPage({
  insights,
  decisions,
  decisionList,
}: {
  insights: InsightsDto;
  decisions: number;
  decisionList: ReactNode;
}) {
  const isTier1 = insights.tier === "tier_1";
  if (insights.openCount + insights.liveCount === 0) {
    return isTier1 ? (
      <EmptyPage
        level={1}
        title="No deal with a tier 1 partner."
        action={<LinkButton href="/insights">All partnerships</LinkButton>}
      >
        Deals stand here when the settled score of their partner reaches tier 1, or an override says so.
      </EmptyPage>
    ) : (
      <EmptyPage
        level={1}
        title="Nothing to report yet."
        action={<LinkButton href="/partners">Go to partners</LinkButton>}
      >
        This page reads the pipeline: how far deals come, how long they take, which are late and what they are
        expected to bring. It fills as soon as the first deal is opened with a partner.
      </EmptyPage>
    );
  }
  return (
    <div className="grid min-h-full grid-cols-[minmax(0,1fr)] pane:grid-cols-[minmax(0,1fr)_320px]">
      <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-6 px-8 py-6 max-tablet:px-4">
        <div>
          <div className="flex flex-wrap items-center justify-between gap-2 text-small text-ink-3">
            <span>{formatDate(insights.today)}</span>
            <nav aria-label="Which partnerships" className="flex gap-3">
              <Link
                href="/insights"
                aria-current={isTier1 ? undefined : "page"}
                className="aria-[current]:font-medium aria-[current]:text-ink"
              >
                All partnerships
              </Link>
              <Link
                href="/insights?tier=tier_1"
                aria-current={isTier1 ? "page" : undefined}
                className="aria-[current]:font-medium aria-[current]:text-ink"
              >
                Tier 1 only
              </Link>
            </nav>
          </div>
          <Headline insights={insights} decisions={decisions} />
        </div>
        <PipelineFunnel insights={insights} />
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-6 wide:grid-cols-[340px_minmax(0,1fr)]">
          <CycleTimes insights={insights} />
          <Ageing insights={insights} />
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-6 tablet:grid-cols-2">
          <TierMix insights={insights} />
          <SignedQuarters insights={insights} />
        </div>
      </div>
      <aside
        className="grid content-start gap-8 border-line bg-canvas px-6 py-6 max-pane:border-t max-tablet:px-4 pane:border-l"
        aria-label="What needs somebody"
      >
        {decisionList}
        <RiskList deals={insights.atRisk} />
      </aside>
    </div>
  );
}
