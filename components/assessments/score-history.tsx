import { Sparkline } from "@/components/ui/sparkline";
import { TextLink } from "@/components/ui/text-link";
import { tierLabel } from "@/lib/domain/rubric/rubric";
import type { AssessmentSummary } from "@/lib/features/assessments/dto";
import { formatInstantDate } from "@/lib/format/dates";

/** Cut off, never rounded up over a tier border: "84.970" reads 84.9. */
const tenth = (score: string): string => score.replace(/(\.\d)\d*$/, "$1");

/** Earlier scores as a line and as links, latest first. */
export function ScoreHistory({
  history,
  shownId,
  partnerId,
  timeZone,
}: {
  history: readonly AssessmentSummary[];
  shownId: string;
  partnerId: string;
  timeZone: string;
}) {
  const settled = history.filter(({ state, score }) => state === "settled" && score !== null).toReversed();
  const values = settled.map(({ score }) => Number(score));
  const said = settled
    .map(
      (each) =>
        `${formatInstantDate(new Date(each.settledAt ?? each.createdAt), timeZone)} ${tenth(each.score ?? "")}`,
    )
    .join(", ");
  return (
    <section>
      <h2 className="font-semibold">{history.length === 1 ? "The first assessment" : "Assessments"}</h2>
      {values.length > 1 && (
        <div className="mt-2 text-ink">
          <Sparkline values={values} width={288} height={44} label={`Scores so far: ${said}`} />
        </div>
      )}
      <ul className="mt-1 text-small">
        {history.map((each) => (
          <li key={each.id} className="flex items-baseline gap-2 border-b border-line py-1.5">
            {each.id === shownId ? (
              <span aria-current="true" className="flex-none font-medium">
                {formatInstantDate(new Date(each.settledAt ?? each.createdAt), timeZone)}
              </span>
            ) : (
              <TextLink href={`/partners/${partnerId}/assessments/${each.id}`}>
                {formatInstantDate(new Date(each.settledAt ?? each.createdAt), timeZone)}
              </TextLink>
            )}
            <span className="min-w-0 truncate text-ink-3">
              {each.rubric.name} v{each.rubric.version}
            </span>
            <span className="ml-auto flex-none tabular-nums">
              {each.state === "draft"
                ? "draft"
                : `${each.score === null ? "–" : tenth(each.score)}${each.tier === null ? "" : `, ${tierLabel(each.overrideTier ?? each.tier).toLowerCase()}`}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
