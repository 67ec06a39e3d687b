"use client";

import type { Route } from "next";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { FilterChip } from "@/components/ui/filter-chip";
import { Icon } from "@/components/ui/icon";
import type { PersonDto } from "@/lib/features/partners/dto";
import type { PartnerAddress } from "@/lib/features/partners/schema";
import { columnIds, shownColumns } from "./column-labels";
import { filterChips } from "./filter-chips";
import { type AddressChanges, partnersHref } from "./list-address";

const FilterPanel = dynamic(() => import("./filter-panel"), { ssr: false });
const ColumnPanel = dynamic(() => import("./column-panel"), { ssr: false });

const typingPause = 250;

/** Search, filters in force and the way to more of them. */
export function FilterBar(props: {
  address: PartnerAddress;
  query: string;
  owners: readonly PersonDto[];
  types: readonly string[];
}) {
  const { address, query, owners } = props;
  const router = useRouter();
  const [panel, setPanel] = useState<"filter" | "columns" | null>(null);
  const [text, setText] = useState(address.q);
  const typing = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(typing.current), []);
  const change = (changes: AddressChanges) =>
    router.replace(partnersHref(query, changes) as Route, { scroll: false });
  const type = (typed: string) => {
    setText(typed);
    clearTimeout(typing.current);
    typing.current = setTimeout(() => change({ q: typed.trim() }), typingPause);
  };
  const isGrouped = address.group === "tier";
  const toggle = (name: "filter" | "columns") => setPanel(panel === name ? null : name);
  return (
    <div className="flex-none px-5 max-tablet:px-4">
      <div className="flex min-h-11 flex-wrap items-center gap-1.5 py-1.5">
        <label className="flex h-7 items-center gap-1.5 rounded-control border border-control bg-raised px-2 focus-within:outline-2 focus-within:outline-focus">
          <Icon name="search" size={14} className="text-ink-2" />
          <span className="sr-only">Look for a partner</span>
          <input
            type="search"
            value={text}
            placeholder="Name, site, city"
            onChange={(event) => type(event.target.value)}
            onBlur={(event) => {
              // Whoever goes on to a row goes there: a search that still waits must not call them back.
              if (event.relatedTarget instanceof HTMLAnchorElement) clearTimeout(typing.current);
            }}
            className="w-40 bg-transparent outline-none"
          />
        </label>
        {filterChips(address, owners).map((chip) => (
          <FilterChip
            key={chip.part}
            lead={chip.lead}
            removeLabel={`Remove filter ${chip.lead}`}
            onRemove={() => change({ [chip.part]: null })}
          >
            {chip.text}
          </FilterChip>
        ))}
        <Button
          variant="quiet"
          icon="plus"
          aria-expanded={panel === "filter"}
          onPress={() => toggle("filter")}
        >
          Filter
        </Button>
        <span className="ml-auto flex items-center gap-1">
          <Button
            variant="quiet"
            aria-pressed={isGrouped}
            className={isGrouped ? "bg-sunken text-ink" : ""}
            onPress={() => change({ group: isGrouped ? null : "tier" })}
          >
            Group by tier
          </Button>
          <Button
            variant="quiet"
            icon="columns"
            aria-expanded={panel === "columns"}
            onPress={() => toggle("columns")}
          >
            Columns{" "}
            <span className="font-normal text-ink-3 tabular-nums">
              {shownColumns(address.columns).length} of {columnIds.length}
            </span>
          </Button>
        </span>
      </div>
      {panel === "filter" && (
        <FilterPanel address={address} owners={owners} types={props.types} onChange={change} />
      )}
      {panel === "columns" && <ColumnPanel chosen={address.columns} onChange={change} />}
    </div>
  );
}
