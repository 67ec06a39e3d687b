import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { ScoreBar } from "@/components/ui/score-bar";
import { partnerTierLabels, screenResultLabels, standingLabels } from "@/lib/domain/partner/partner-values";
import { websiteHref } from "@/lib/domain/partner/web-address";
import { showStoredScore } from "@/lib/domain/rubric/fraction";
import type { PartnerDto } from "@/lib/features/partners/dto";
import { formatDate, formatInstantDate } from "@/lib/format/dates";
import { formatMoney } from "@/lib/format/money";

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[140px_minmax(0,1fr)] gap-3 border-b border-line py-1.5">
      <dt className="text-ink-3">{label}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}

const none = <span className="text-ink-3">Not known</span>;

function Score({ partner }: { partner: PartnerDto }) {
  if (partner.score === null || partner.tier === null)
    return <span className="text-ink-3">Not scored yet</span>;
  const [low, high] = [Number(partner.scoreLow ?? partner.score), Number(partner.scoreHigh ?? partner.score)];
  return (
    <span className="flex flex-wrap items-center gap-2">
      <span className="font-medium tabular-nums">{showStoredScore(partner.score)}</span>
      <ScoreBar value={Number(partner.score)} {...(low < high ? { range: { low, high } } : {})} />
      <span>{partnerTierLabels[partner.tier]}</span>
      {partner.isCloseCall && <span className="text-warn">Close call</span>}
    </span>
  );
}

/** What is known of a partner, and what to do next. */
export function PartnerOverview({ partner, timeZone }: { partner: PartnerDto; timeZone: string }) {
  const href = websiteHref(partner.website);
  const place = [partner.city, partner.country].filter(Boolean).join(", ");
  const authority = partner.contacts.filter((contact) => contact.hasAuthority);
  return (
    <div className="grid max-w-5xl content-start gap-x-12 gap-y-6 px-5 py-5 max-tablet:px-4 pane:grid-cols-2">
      {partner.score === null && partner.abilities.score && (
        <div className="pane:col-span-2">
          <Notice
            title="Not scored yet."
            action={
              <LinkButton href={`/partners/${partner.id}/assessments`} size="sm">
                Open the score card
              </LinkButton>
            }
          >
            A few knock-out questions say in minutes whether the full score card is worth the time.
          </Notice>
        </div>
      )}
      <section aria-labelledby="company">
        <h2 id="company" className="text-section">
          Company
        </h2>
        <dl className="mt-2">
          <Fact label="Website">
            {href ? (
              <a href={href} rel="noopener noreferrer nofollow" target="_blank" className="text-link">
                {partner.domain}
              </a>
            ) : (
              none
            )}
          </Fact>
          <Fact label="Type">{partner.partnershipType || none}</Fact>
          <Fact label="Industry">{partner.industry || none}</Fact>
          <Fact label="Place">{place || none}</Fact>
          <Fact label="Phone">{partner.phone || none}</Fact>
          {partner.externalId !== "" && <Fact label="Number elsewhere">{partner.externalId}</Fact>}
        </dl>
        {partner.description !== "" && (
          <p className="mt-3 whitespace-pre-line text-ink-2">{partner.description}</p>
        )}
      </section>
      <section aria-labelledby="partnership">
        <h2 id="partnership" className="text-section">
          Partnership
        </h2>
        <dl className="mt-2">
          <Fact label="Score">
            <Score partner={partner} />
          </Fact>
          <Fact label="Screen">
            {partner.screenResult === null ? (
              <span className="text-ink-3">Not screened yet</span>
            ) : (
              screenResultLabels[partner.screenResult]
            )}
            {partner.lookAgainOn !== null && `, look again on ${formatDate(partner.lookAgainOn)}`}
          </Fact>
          <Fact label="Expected revenue">
            {partner.expectedAnnualRevenue === null
              ? none
              : `${formatMoney({ amount: partner.expectedAnnualRevenue, currency: partner.currency })} a year`}
          </Fact>
          <Fact label="Standing">{standingLabels[partner.standing]}</Fact>
          <Fact label="Owner">{partner.owner?.name ?? <span className="text-ink-3">Nobody yet</span>}</Fact>
          <Fact label="Can sign for them">
            {authority.length > 0 ? (
              authority.map((contact) => contact.name).join(", ")
            ) : (
              <span className="text-ink-3">Nobody confirmed yet</span>
            )}
          </Fact>
          <Fact label="Known since">{formatInstantDate(new Date(partner.createdAt), timeZone)}</Fact>
        </dl>
      </section>
    </div>
  );
}
