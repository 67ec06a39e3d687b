import { EmptyPage } from "@/components/shell/empty-page";
import { PageHeader } from "@/components/shell/page-header";
import { LinkButton } from "@/components/ui/link-button";
import { TabLinks } from "@/components/ui/tab-links";
import type { PartnerListDto } from "@/lib/features/partners/dto";
import type { PartnerAddress, PartnerFilter } from "@/lib/features/partners/schema";
import { FilterBar } from "./filter-bar";
import { canonicalQuery, partnersHref, queryOf } from "./list-address";
import { NewPartnerButton } from "./new-partner-button";
import { PartnersTable } from "./partners-table";
import { SaveViewButton } from "./save-view-button";

export interface PartnersPageProps {
  list: PartnerListDto;
  address: PartnerAddress;
  filter: PartnerFilter;
}

/** The table of partners with its views, filters and bulk actions; all of its state is in the address. */
export function PartnersPage({ list, address, filter }: PartnersPageProps) {
  const query = queryOf(address);
  const here = canonicalQuery(query);
  const open = list.views.find((view) => canonicalQuery(view.query) === here);
  const all = list.views[0]?.count ?? 0;
  const exportHref = `/partners/export${query === "" ? "" : `?${query}`}`;
  const adding = list.abilities.edit && <NewPartnerButton owners={list.owners} currency={list.currency} />;
  const importing = list.abilities.import && (
    <LinkButton href="/partners/import" variant="quiet" icon="upload">
      Import
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title="Partners"
        count={all}
        actions={
          <>
            {importing}
            <LinkButton href={exportHref} variant="quiet" icon="download" download>
              Export
            </LinkButton>
            {adding}
          </>
        }
        tabs={
          <TabLinks
            label="Views"
            className="-mx-2"
            items={list.views.map((view) => ({
              href: partnersHref(view.query, {}),
              label: view.name,
              count: view.count,
            }))}
            current={open ? partnersHref(open.query, {}) : ""}
            end={<SaveViewButton query={query} open={open ?? null} />}
          />
        }
      />
      {all === 0 && list.total === 0 && query === "" ? (
        <EmptyPage
          title="Who could you work with?"
          action={
            <>
              {list.abilities.import && (
                <LinkButton href="/partners/import" variant="primary" icon="upload">
                  Import a list
                </LinkButton>
              )}
              {list.abilities.edit && <LinkButton href="/partners?new=1">Add a prospect</LinkButton>}
            </>
          }
        >
          Bring in a spreadsheet of companies or add them one by one. Each is screened and scored before a
          deal is opened with it.
        </EmptyPage>
      ) : (
        <>
          <FilterBar address={address} query={query} owners={list.owners} types={list.types} />
          <PartnersTable list={list} address={address} filter={filter} query={query} />
        </>
      )}
    </>
  );
}
