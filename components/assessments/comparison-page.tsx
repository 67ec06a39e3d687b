import { PageHeader } from "@/components/shell/page-header";
import { ChartFrame } from "@/components/ui/chart-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { ScoreBar } from "@/components/ui/score-bar";
import { ScrollFrame } from "@/components/ui/scroll-frame";
import { RowHead, Table, Td, Th } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Tier } from "@/components/ui/tier";
import type { ComparisonView } from "@/lib/features/assessments/dto";
import { ComparedMark, ComparisonChart } from "./comparison-chart";
import { tierRank } from "./score-text";

type Comparison = NonNullable<ComparisonView["comparison"]>;

function finding(comparison: Comparison, names: ReadonlyMap<string, string>, hasOpen: boolean): string {
  const [leader] = comparison.leaderIds;
  if (leader === undefined) return "No figure to rank by yet";
  if (comparison.leaderIds.length > 1) return "Level at the top";
  if (names.size === 1) return names.get(leader) ?? "";
  const by = comparison.spread ? ` by up to ${comparison.spread.shown} points` : "";
  return `${names.get(leader)} leads${by}${hasOpen && comparison.leadIsCertain ? ", whatever the open criteria bring" : ""}`;
}

function Ranks({ view }: { view: ComparisonView }) {
  return (
    <ScrollFrame label="Scores side by side">
      <Table className="max-w-3xl">
        <thead>
          <tr>
            <Th>Partner</Th>
            <Th>Tier</Th>
            <Th align="end">Score</Th>
            <Th>Range</Th>
          </tr>
        </thead>
        <tbody>
          {view.compared.map(({ partnerId, name, assessmentId, score, range, tier, isComplete }, place) => (
            <tr key={partnerId}>
              <RowHead>
                <span className="inline-flex items-center gap-2">
                  <ComparedMark place={place} />
                  <TextLink href={`/partners/${partnerId}/assessments/${assessmentId}`}>{name}</TextLink>
                </span>
              </RowHead>
              <Td>
                <Tier rank={tierRank(tier)} /> {tier === "not_now" && "Not now"}
              </Td>
              <Td isNumber>{score?.shown ?? "–"}</Td>
              <Td>
                <span className="inline-flex items-center gap-2 text-ink-2">
                  <ScoreBar
                    value={score?.value ?? range.low.value}
                    ticks={view.tierStarts
                      .filter(({ fromScore }) => fromScore > 0)
                      .map(({ fromScore }) => fromScore)}
                    {...(isComplete ? {} : { range: { low: range.low.value, high: range.high.value } })}
                  />
                  {!isComplete && `${range.low.shown} to ${range.high.shown}`}
                </span>
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </ScrollFrame>
  );
}

function CriteriaTable({ view, comparison }: { view: ComparisonView; comparison: Comparison }) {
  const rows = comparison.criteria
    .filter(({ spread }) => spread !== null && spread > 0)
    .sort((first, second) => (second.spread ?? 0) - (first.spread ?? 0))
    .slice(0, 8);
  if (rows.length === 0) return <p className="text-ink-2">No criterion is scored differently.</p>;
  return (
    <ScrollFrame label="Criteria side by side">
      <Table>
        <thead>
          <tr>
            <Th>Criterion</Th>
            {view.compared.map(({ partnerId, name }) => (
              <Th key={partnerId} align="end">
                {name}
              </Th>
            ))}
            <Th align="end">Apart</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <RowHead>{row.label}</RowHead>
              {row.values.map(({ id, score }) => (
                <Td key={id} isNumber>
                  {score ?? "–"}
                </Td>
              ))}
              <Td isNumber>
                <b>{row.spread}</b>
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </ScrollFrame>
  );
}

function Compared({ view, comparison }: { view: ComparisonView; comparison: Comparison }) {
  const names = new Map(view.compared.map(({ partnerId, name }) => [partnerId, name]));
  return (
    <>
      <Ranks view={view} />
      <ChartFrame
        title={finding(
          comparison,
          names,
          view.compared.some(({ isComplete }) => !isComplete),
        )}
        note={view.rubric ? `points by group, ${view.rubric.name} v${view.rubric.version}` : undefined}
        columns={["Group", ...names.values(), "Possible"]}
        rows={comparison.groups.map((group) => [
          group.label,
          ...group.values.map(({ points }) => points?.shown ?? "open"),
          group.maxPoints.shown,
        ])}
      >
        <ComparisonChart comparison={comparison} names={names} />
      </ChartFrame>
      {names.size > 1 && (
        <section>
          <h2 className="mb-2 font-semibold">Where they differ most</h2>
          <CriteriaTable view={view} comparison={comparison} />
        </section>
      )}
    </>
  );
}

/** Up to four partners by their current assessments. */
export function ComparisonPage({ view, chosenCount }: { view: ComparisonView | null; chosenCount: number }) {
  return (
    <>
      <PageHeader crumbs={[{ href: "/partners", label: "Partners" }]} title="Compare" />
      {view === null ? (
        <EmptyState
          title={chosenCount === 0 ? "Choose the partners to compare." : "That is more than four."}
          action={<LinkButton href="/partners">Choose in the table</LinkButton>}
        >
          Select two to four scored partners in the table and press Compare; the address of this page can be
          shared.
        </EmptyState>
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-6 px-5 py-4 max-tablet:px-4">
          {view.unscored.length > 0 && (
            <Notice title={`Not settled yet: ${view.unscored.map(({ name }) => name).join(", ")}.`}>
              Only settled assessments are compared.
            </Notice>
          )}
          {view.refusal !== null && view.compared.length > 0 && (
            <Notice tone="warn" title={view.refusal}>
              Score them again with the same version, then compare.
            </Notice>
          )}
          {view.comparison ? (
            <Compared view={view} comparison={view.comparison} />
          ) : (
            view.compared.length > 0 && <Ranks view={view} />
          )}
        </div>
      )}
    </>
  );
}
