import { PageHeader } from "@/components/shell/page-header";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import { tierLabel } from "@/lib/domain/rubric/rubric";
import { rhythmText } from "@/lib/domain/rubric/tier";
import type { RubricVersionView } from "@/lib/features/assessments/dto";
import { formatInstantDate } from "@/lib/format/dates";
import { formatMoney } from "@/lib/format/money";
import { MakeDefaultButton } from "./make-default-button";
import { weightText } from "./score-text";

const anchorSteps = [1, 3, 5] as const;

function Criteria({ rubric }: { rubric: RubricVersionView["definition"] }) {
  return (
    <>
      {rubric.groups.map((group) => (
        <section key={group.key}>
          <h2 className="flex items-baseline gap-2 border-b border-line-2 pb-1.5">
            {group.label}
            <span className="font-normal text-ink-3 tabular-nums">{weightText(group.weightBps)}</span>
          </h2>
          {group.criteria.map((criterion) => (
            <article
              key={criterion.key}
              className="grid gap-x-6 gap-y-2 border-b border-line py-3 pane:grid-cols-[220px_minmax(0,1fr)]"
            >
              <div>
                <h3>{criterion.label}</h3>
                <p className="text-small text-ink-2">{criterion.help}</p>
              </div>
              <ol className="grid gap-x-4 gap-y-2 text-small text-ink-2 tablet:grid-cols-3">
                {anchorSteps.map((step) => (
                  <li key={step}>
                    <b className="block text-ink tabular-nums">{step}</b>
                    {criterion.anchors[step]}
                  </li>
                ))}
              </ol>
            </article>
          ))}
        </section>
      ))}
    </>
  );
}

/** One version of a rubric: criteria with anchors, tiers with their rhythm, bands, and all its versions. */
export function RubricView({ rubric }: { rubric: RubricVersionView }) {
  const { definition, version, latestVersion, rubricId, versions } = rubric;
  const { currency, tier1Above, tier2From } = definition.revenueBands;
  const isLatest = version === latestVersion;
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/library/rubrics", label: "Rubrics" }]}
        title={definition.name}
        facts={
          <>
            <span>version {version}</span>
            {rubric.isDefault && <span>default</span>}
            <span>{`${rubric.assessmentCount} ${rubric.assessmentCount === 1 ? "assessment" : "assessments"}`}</span>
          </>
        }
        actions={
          rubric.abilities.edit && (
            <>
              <LinkButton prefetch={false} href={`/library/rubrics/new?from=${rubricId}`}>
                Copy
              </LinkButton>
              {!rubric.isDefault && <MakeDefaultButton rubricId={rubricId} />}
              {isLatest && (
                <LinkButton href={`/library/rubrics/${rubricId}/edit`} variant="primary">
                  Edit as version {latestVersion + 1}
                </LinkButton>
              )}
            </>
          )
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-x-10 gap-y-6 px-5 py-4 max-tablet:px-4 pane:grid-cols-[minmax(0,1fr)_300px]">
        <div className="grid content-start gap-6">
          <Criteria rubric={definition} />
        </div>
        <aside aria-label="Tiers and versions" className="grid content-start gap-6 text-small">
          <section>
            <h2 className="text-row">Tiers</h2>
            <ul className="mt-1 grid gap-2">
              {definition.tiers.map(({ tier, fromScore }) => (
                <li key={tier}>
                  <b className="tabular-nums">
                    {tierLabel(tier)} from {fromScore}
                  </b>
                  <p className="text-ink-2">{rhythmText(definition, tier).replace(/^[^:]*: /, "")}</p>
                </li>
              ))}
            </ul>
          </section>
          <section>
            <h2 className="text-row">Expected annual revenue</h2>
            <p className="mt-1 text-ink-2">
              Tier 1 above {formatMoney({ amount: tier1Above, currency })}, tier 2 from{" "}
              {formatMoney({ amount: tier2From, currency })}, tier 3 below. It is shown beside the score and
              does not change it.
            </p>
          </section>
          <section>
            <h2 className="text-row">Versions</h2>
            <ul className="mt-1">
              {versions.map((each) => (
                <li key={each.version} className="flex gap-2 border-b border-line py-1.5">
                  {each.version === version ? (
                    <b>Version {each.version}</b>
                  ) : (
                    <TextLink href={`/library/rubrics/${rubricId}?version=${each.version}`}>
                      Version {each.version}
                    </TextLink>
                  )}
                  <span className="ml-auto text-ink-3">
                    {each.createdByName}, {formatInstantDate(new Date(each.createdAt), "UTC")}
                  </span>
                </li>
              ))}
            </ul>
            <p className="mt-2 text-ink-2">
              A version that has been saved never changes, so earlier scores keep their meaning.
            </p>
          </section>
        </aside>
      </div>
    </>
  );
}
