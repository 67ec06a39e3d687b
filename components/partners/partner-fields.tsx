"use client";

import { MoneyField } from "@/components/ui/money-field";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { partnerStandings, standingLabels } from "@/lib/domain/partner/partner-values";
import type { PersonDto } from "@/lib/features/partners/dto";
import type { PartnerFormValues } from "./partner-form-values";

const nobody = "nobody";
const currencies = ["EUR", "USD", "GBP", "CHF", "JPY"];

/** The fields of a partner, in the order people know them. */
export function PartnerFields(props: {
  values: PartnerFormValues;
  owners: readonly PersonDto[];
  errors: Record<string, string>;
  onChange: (changes: Partial<PartnerFormValues>) => void;
}) {
  const { values, errors, onChange } = props;
  const text = (name: TextFieldName, label: string, hint?: string) => (
    <TextField
      label={label}
      hint={hint}
      value={values[name]}
      error={errors[name]}
      onChange={(typed) => onChange({ [name]: typed })}
    />
  );
  const choices = currencies.filter((code) => code !== values.currency);
  return (
    <>
      {text("name", "Company")}
      {text("website", "Website")}
      <div className="grid grid-cols-2 gap-3">
        {text("partnershipType", "Type")}
        {text("industry", "Industry")}
        {text("city", "City")}
        {text("country", "Country")}
        <Select
          label="Standing"
          choices={partnerStandings.map((id) => ({ id, label: standingLabels[id] }))}
          value={values.standing}
          onChange={(id) => {
            const standing = partnerStandings.find((known) => known === id);
            if (standing) onChange({ standing });
          }}
        />
        <Select
          label="Owner"
          choices={[
            { id: nobody, label: "Nobody yet" },
            ...props.owners.map(({ id, name }) => ({ id, label: name })),
          ]}
          value={values.ownerId ?? nobody}
          error={errors.ownerId}
          onChange={(id) => onChange({ ownerId: id === nobody ? null : id })}
        />
      </div>
      <MoneyField
        label="Expected revenue a year"
        currencies={[values.currency, ...choices]}
        isPositive
        value={
          values.expectedAnnualRevenue === null
            ? null
            : { amount: values.expectedAnnualRevenue, currency: values.currency }
        }
        error={errors.expectedAnnualRevenue}
        onChange={(money) =>
          onChange({
            expectedAnnualRevenue: money?.amount ?? null,
            currency: money?.currency ?? values.currency,
          })
        }
      />
      <div className="grid grid-cols-2 gap-3">
        {text("phone", "Phone")}
        {text("externalId", "Number elsewhere", "Such as the account number in your CRM.")}
      </div>
      <TextArea
        label="What they do"
        value={values.description}
        error={errors.description}
        onChange={(description) => onChange({ description })}
      />
    </>
  );
}

type TextFieldName =
  | "name"
  | "website"
  | "partnershipType"
  | "industry"
  | "city"
  | "country"
  | "phone"
  | "externalId";
