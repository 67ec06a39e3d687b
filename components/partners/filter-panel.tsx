"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { NumberField } from "@/components/ui/number-field";
import { MultiSelect, Select } from "@/components/ui/select";
import {
  partnerStandings,
  partnerTierLabels,
  partnerTiers,
  screenResultLabels,
  screenResults,
  standingLabels,
} from "@/lib/domain/partner/partner-values";
import type { PersonDto } from "@/lib/features/partners/dto";
import type { PartnerAddress } from "@/lib/features/partners/schema";
import type { AddressChanges } from "./list-address";

const either = "either";
const asChoice = (answer: boolean | null): string => (answer === null ? either : answer ? "yes" : "no");

/** Every filter of the list; each choice is in the address at once. */
export default function FilterPanel(props: {
  address: PartnerAddress;
  owners: readonly PersonDto[];
  types: readonly string[];
  onChange: (changes: AddressChanges) => void;
}) {
  const { address, onChange } = props;
  const several = (
    label: string,
    part: string,
    value: string[],
    choices: { id: string; label: string }[],
  ) => (
    <MultiSelect
      label={label}
      placeholder="Any"
      choices={choices}
      value={value}
      onChange={(ids) => onChange({ [part]: ids.join(part === "type" ? "|" : ",") })}
    />
  );
  const question = (label: string, part: string, value: boolean | null, yes: string, no: string) => (
    <Select
      label={label}
      choices={[
        { id: either, label: "Either" },
        { id: "yes", label: yes },
        { id: "no", label: no },
      ]}
      value={asChoice(value)}
      onChange={(id) => onChange({ [part]: id === either ? null : id })}
    />
  );
  const tick = (label: string, part: string, value: boolean) => (
    <Checkbox isSelected={value} onChange={(isOn) => onChange({ [part]: isOn ? "1" : null })}>
      {label}
    </Checkbox>
  );
  return (
    <fieldset className="mb-3 grid grid-cols-2 gap-3 rounded-panel border border-line p-3 tablet:grid-cols-4">
      <legend className="sr-only">Filters</legend>
      {several(
        "Tier",
        "tier",
        address.tier,
        partnerTiers.map((id) => ({ id, label: partnerTierLabels[id] })),
      )}
      {several(
        "Standing",
        "standing",
        address.standing,
        partnerStandings.map((id) => ({ id, label: standingLabels[id] })),
      )}
      {several(
        "Screen",
        "screen",
        address.screen,
        screenResults.map((id) => ({ id, label: screenResultLabels[id] })),
      )}
      {several("Owner", "owner", address.owner, [
        { id: "me", label: "Me" },
        { id: "none", label: "Nobody" },
        ...props.owners.map(({ id, name }) => ({ id, label: name })),
      ])}
      {several(
        "Type",
        "type",
        address.type,
        props.types.map((id) => ({ id, label: id })),
      )}
      <NumberField
        label="Score at least"
        max={100}
        defaultValue={address.score}
        onChange={(score) => onChange({ score: score === null ? null : String(score) })}
      />
      {question("Deal", "deal", address.deal, "Has a deal", "No deal")}
      {question("Score", "scored", address.scored, "Scored", "Not scored yet")}
      {tick("Close calls only", "close", address.close)}
      {tick("Look again is due", "again", address.again)}
      {tick("Archived", "archived", address.archived)}
    </fieldset>
  );
}
