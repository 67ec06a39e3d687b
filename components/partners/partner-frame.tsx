import type { ReactNode } from "react";
import { PageHeader } from "@/components/shell/page-header";
import { PageTabs } from "@/components/shell/page-tabs";
import { Avatar } from "@/components/ui/avatar";
import { LinkButton } from "@/components/ui/link-button";
import { Tier } from "@/components/ui/tier";
import { standingLabels } from "@/lib/domain/partner/partner-values";
import type { PartnerDto, PersonDto } from "@/lib/features/partners/dto";
import { EditPartnerButton } from "./edit-partner-button";
import { tierRank } from "./tier-rank";

/** Head and tabs of one partner. */
export function PartnerFrame(props: {
  partner: PartnerDto;
  owners: readonly PersonDto[];
  currency: string;
  children: ReactNode;
}) {
  const { partner, owners } = props;
  const at = `/partners/${partner.id}`;
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/partners", label: "Partners" }]}
        title={partner.name}
        facts={
          <>
            {partner.tier !== null && <Tier rank={tierRank(partner.tier)} />}
            <span>{partner.archivedAt === null ? standingLabels[partner.standing] : "Archived"}</span>
            {partner.owner && <Avatar name={partner.owner.name} />}
          </>
        }
        actions={
          <>
            {partner.abilities.edit && (
              <EditPartnerButton partner={partner} owners={owners} currency={props.currency} />
            )}
            {partner.abilities.openDeal && partner.archivedAt === null && (
              <LinkButton href={`/deals/new?partner=${partner.id}`} variant="primary">
                Open a deal
              </LinkButton>
            )}
          </>
        }
        tabs={
          <PageTabs
            label="Partner"
            items={[
              { href: at, label: "Overview" },
              { href: `${at}/assessments`, label: "Score card" },
              { href: `${at}/contacts`, label: "Contacts", count: partner.contacts.length },
              { href: `${at}/deals`, label: "Deals", count: partner.deals.length },
              { href: `${at}/timeline`, label: "Timeline" },
            ]}
          />
        }
      />
      {props.children}
    </>
  );
}
