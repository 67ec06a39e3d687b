"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { ComboBox } from "@/components/ui/combo-box";
import { DateField } from "@/components/ui/date-field";
import { MoneyField } from "@/components/ui/money-field";
import { NumberField } from "@/components/ui/number-field";
import { PercentField } from "@/components/ui/percent-field";
import { PeriodField } from "@/components/ui/period-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { MultiSelect, Select } from "@/components/ui/select";
import { Switch } from "@/components/ui/switch";
import { TagField } from "@/components/ui/tag-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { GalleryRow, GallerySection } from "./gallery-section";

const places = [
  { id: "gb", label: "UK" },
  { id: "ie", label: "Ireland" },
  { id: "bx", label: "Benelux", hint: "Promised until 30 Jun 2027" },
  { id: "de", label: "Germany" },
];

export function GalleryFields() {
  return (
    <GallerySection title="Fields">
      <div className="grid grid-cols-3 gap-x-3 gap-y-2 max-tablet:grid-cols-1">
        <Select label="Bound, in favour of" where="7.1" choices={places} defaultValue="gb" />
        <ComboBox label="Product" where="7.1" choices={places} placeholder="Type to find" />
        <TextField label="Vertical" where="7.1" defaultValue="Grocery, pharma" />
        <MultiSelect
          label="Territory"
          where="7.1"
          choices={places}
          defaultValue={["gb", "ie", "bx"]}
          tone="bad"
        />
        <DateField label="From" where="7.1" defaultValue="2027-02-01" />
        <DateField label="Until" where="7.1, 7.5" defaultValue="2029-01-31" tone="warn" />
        <NumberField label="Target" where="7.3" defaultValue={3} min={1} max={20} />
        <MoneyField
          label="Fund"
          where="8.1"
          defaultValue={{ amount: "120000", currency: "EUR" }}
          currencies={["EUR", "GBP", "USD"]}
        />
        <PercentField label="Share" where="5.2" defaultValue="26.5" />
        <PeriodField label="Initial term" where="11.1" defaultValue="P18M" />
        <TextField label="Name" error="Give the view a name; nothing was lost." />
        <TextField label="Locked" defaultValue="Castellan" isDisabled />
        <TagField
          label="Tags"
          defaultValue={["grocery", "cold chain"]}
          className="col-span-2 max-tablet:col-span-1"
        />
        <TextArea
          label="Note"
          rows={2}
          hint="Only we read this."
          className="col-span-3 max-tablet:col-span-1"
        />
      </div>
      <GalleryRow>
        <Checkbox defaultSelected>Since v4</Checkbox>
        <Checkbox>Mine</Checkbox>
        <Checkbox isIndeterminate>Some</Checkbox>
        <Switch defaultSelected>Single keys act</Switch>
        <Switch>Off</Switch>
      </GalleryRow>
      <RadioGroup
        label="Their change"
        orientation="horizontal"
        suggested="negotiable"
        choices={[
          { id: "critical", label: "Critical" },
          { id: "negotiable", label: "Negotiable" },
          { id: "acceptable", label: "Acceptable" },
        ]}
      />
    </GallerySection>
  );
}
