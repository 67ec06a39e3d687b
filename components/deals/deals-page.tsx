import type { Route } from "next";
import Link from "next/link";
import { PageHeader } from "@/components/shell/page-header";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { TurnGlyph } from "@/components/ui/turn";
import type { BoardDto, BoardSummaryDto, DealChoicesDto, DealListDto } from "@/lib/features/deals/dto";
import type { DealsAddress } from "@/lib/features/deals/schema";
import { DealBoard } from "./deal-board";
import { DealFilters } from "./deal-filters";
import { DealTable } from "./deal-table";
import { dealsAddress } from "./deals-address";
import { DealsEmpty } from "./deals-empty";
import { moneyList } from "./money-list";
import { NewDealKey } from "./new-deal-key";
import { ViewLinks } from "./view-links";

export type DealsPageContent = { address: DealsAddress; choices: DealChoicesDto } & (
  | { view: "board"; board: BoardDto }
  | { view: "table"; page: DealListDto; summary: BoardSummaryDto }
);

function Waiting({ summary, address }: { summary: BoardSummaryDto; address: DealsAddress }) {
  return (
    <span className="ml-auto flex flex-wrap items-center gap-4 text-small text-ink-3 tabular-nums">
      {address.view === "board" && <span>Oldest first</span>}
      <span className="flex items-center gap-1.25 text-accent">
        <TurnGlyph side="ours" />
        {summary.oursCount} wait for us
      </span>
      <span className="flex items-center gap-1.25 text-theirs">
        <TurnGlyph side="theirs" />
        {summary.theirsCount} wait for them
      </span>
      {summary.pastGoalCount > 0 && (
        <Link
          href={dealsAddress(address, { clock: "late" }) as Route}
          className="flex items-center gap-1 text-warn hover:underline"
        >
          <Icon name="clock" size={12} />
          {summary.pastGoalCount} past the goal
        </Link>
      )}
    </span>
  );
}

/** All deals: one filter, as a board by stage or as a table. */
export function DealsPage({ content }: { content: DealsPageContent }) {
  const { address, choices } = content;
  const summary = content.view === "board" ? content.board.summary : content.summary;
  const isBlank = summary.stages.length === 0 && dealsAddress({ ...address, view: "board" }) === "/deals";
  return (
    <div data-rail="slim" className="flex min-h-0 flex-1 flex-col">
      <PageHeader
        title="Deals"
        count={isBlank ? "none yet" : `${summary.openCount} open`}
        facts={
          summary.openValues.length > 0 && (
            <span className="tabular-nums">{moneyList(summary.openValues)} a year</span>
          )
        }
        actions={
          <>
            <ViewLinks address={address} />
            {choices.abilities.open && (
              <>
                <NewDealKey />
                <LinkButton href="/deals/new" variant="primary" keys="N">
                  New deal
                </LinkButton>
              </>
            )}
          </>
        }
      />
      {!isBlank && (
        <div className="flex min-h-10 flex-none flex-wrap items-center gap-2 px-5 py-1.5 max-tablet:px-4">
          <div className="flex items-center gap-2 max-tablet:w-full max-tablet:overflow-x-auto max-tablet:py-1 tablet:flex-wrap">
            <DealFilters address={address} members={choices.members} />
          </div>
          <Waiting summary={summary} address={address} />
        </div>
      )}
      {isBlank ? (
        <DealsEmpty mayOpen={choices.abilities.open} />
      ) : content.view === "board" ? (
        <DealBoard board={content.board} address={address} />
      ) : (
        <DealTable page={content.page} address={address} />
      )}
    </div>
  );
}
