"use client";

import { Checkbox } from "@/components/ui/checkbox";
import type { PartnerColumn } from "@/lib/features/partners/schema";
import { columnIds, columnLabels, shownColumns } from "./column-labels";
import type { AddressChanges } from "./list-address";

/** Which columns stand beside the name. */
export default function ColumnPanel(props: {
  chosen: readonly PartnerColumn[];
  onChange: (changes: AddressChanges) => void;
}) {
  const shown = shownColumns(props.chosen);
  const set = (column: PartnerColumn, isOn: boolean) => {
    const next = columnIds.filter((id) => (id === column ? isOn : shown.includes(id)));
    props.onChange({ columns: next.join(",") });
  };
  return (
    <fieldset className="mb-3 grid grid-cols-2 gap-x-3 rounded-panel border border-line p-3 tablet:grid-cols-5">
      <legend className="sr-only">Columns</legend>
      {columnIds.map((id) => (
        <Checkbox key={id} isSelected={shown.includes(id)} onChange={(isOn) => set(id, isOn)}>
          {columnLabels[id]}
        </Checkbox>
      ))}
    </fieldset>
  );
}
