"use client";

import {
  columnVisibilityFeature,
  type RowSelectionState,
  rowSelectionFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import dynamic from "next/dynamic";
import { Fragment, useEffect, useMemo, useState } from "react";
import { DataGrid } from "@/components/ui/data-grid";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Table, Tr } from "@/components/ui/table";
import type { PartnerListDto, PartnerRowDto } from "@/lib/features/partners/dto";
import type { PartnerAddress, PartnerFilter } from "@/lib/features/partners/schema";
import { columnIds, shownColumns } from "./column-labels";
import { partnersHref } from "./list-address";
import { headOf, PartnerCell, SelectAllHead } from "./partner-cells";
import { TierGroupRow } from "./tier-group-row";

const BulkActions = dynamic(() => import("./bulk-actions"), { ssr: false });

const features = tableFeatures({ columnVisibilityFeature, rowSelectionFeature });
const columns = ["select" as const, "name" as const, ...columnIds].map((id) => ({ id }));

/** The rows of one page with inline edit and selection. What is chosen stays chosen over pages until cleared. */
export function PartnersTable(props: {
  list: PartnerListDto;
  address: PartnerAddress;
  filter: PartnerFilter;
  query: string;
}) {
  const { list, address, query } = props;
  const [chosen, setChosen] = useState<RowSelectionState>({});
  const [areAllChosen, setAllChosen] = useState(false);
  const clear = () => {
    setChosen({});
    setAllChosen(false);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      setChosen({});
      setAllChosen(false);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  const visibility = useMemo(() => {
    const shown = shownColumns(address.columns);
    const wanted = columnIds.map((id): [string, boolean] => [id, shown.includes(id)]);
    return { ...Object.fromEntries(wanted), select: list.abilities.edit };
  }, [address.columns, list.abilities.edit]);
  const table = useTable<typeof features, PartnerRowDto>({
    features,
    columns,
    data: list.rows,
    getRowId: (row) => row.id,
    state: { columnVisibility: visibility, rowSelection: chosen },
    onRowSelectionChange: (update) => {
      setAllChosen(false);
      setChosen(update);
    },
  });
  const rows = table.getRowModel().rows;
  const ids = Object.keys(chosen).filter((id) => chosen[id]);
  const columnCount = table.getVisibleLeafColumns().length;
  const isGroupStart = (before: PartnerRowDto | undefined, row: PartnerRowDto) =>
    before === undefined || before.tier !== row.tier;
  const headFor = ({ tier }: PartnerRowDto) => {
    const group = list.groups.find((each) => each.tier === tier);
    return group && <TierGroupRow group={group} columns={columnCount} />;
  };
  const pageHref = (part: "after" | "before", cursor: string) => {
    const href = partnersHref(query, {});
    return `${href}${href.includes("?") ? "&" : "?"}${part}=${encodeURIComponent(cursor)}`;
  };

  if (rows.length === 0)
    return (
      <EmptyState title="No partner matches" action={<LinkButton href="/partners">Show all</LinkButton>}>
        Take a filter away, or look for another name.
      </EmptyState>
    );
  return (
    <>
      <DataGrid
        label="Partners"
        bulk={
          ids.length > 0 && (
            <BulkActions
              list={list}
              filter={props.filter}
              chosenIds={ids}
              areAllChosen={areAllChosen}
              onChooseAll={() => setAllChosen(true)}
              onClear={clear}
            />
          )
        }
      >
        <Table>
          <thead>
            <tr>
              {table
                .getVisibleLeafColumns()
                .map(({ id }) =>
                  id === "select" ? (
                    <SelectAllHead
                      key={id}
                      isAll={table.getIsAllRowsSelected()}
                      isSome={table.getIsSomeRowsSelected()}
                      onChange={(isOn) => table.toggleAllRowsSelected(isOn)}
                    />
                  ) : (
                    headOf(id, address, query)
                  ),
                )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => (
              <Fragment key={row.id}>
                {isGroupStart(rows[place - 1]?.original, row.original) && headFor(row.original)}
                <Tr aria-selected={row.getIsSelected()}>
                  {row.getVisibleCells().map((cell) => (
                    <PartnerCell
                      key={cell.id}
                      column={cell.column.id}
                      partner={row.original}
                      list={list}
                      isSelected={row.getIsSelected()}
                      onSelect={(isOn) => row.toggleSelected(isOn)}
                    />
                  ))}
                </Tr>
              </Fragment>
            ))}
          </tbody>
        </Table>
      </DataGrid>
      <nav
        aria-label="Pages"
        className="flex min-h-10 flex-none items-center gap-2 border-t border-line px-5 text-small text-ink-2 max-tablet:px-4"
      >
        <span className="mr-auto tabular-nums">
          {list.rows.length} of {list.total}
        </span>
        {list.previous !== null && (
          <LinkButton href={pageHref("before", list.previous)} size="sm" icon="left">
            Previous
          </LinkButton>
        )}
        {list.next !== null && (
          <LinkButton href={pageHref("after", list.next)} size="sm" icon="right">
            Next
          </LinkButton>
        )}
      </nav>
    </>
  );
}
