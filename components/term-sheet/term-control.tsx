"use client";

import { memo } from "react";
import { DateField } from "@/components/ui/date-field";
import { DecimalField } from "@/components/ui/decimal-field";
import type { FieldFrame } from "@/components/ui/field-parts";
import { MoneyField, type MoneyValue } from "@/components/ui/money-field";
import { NumberField } from "@/components/ui/number-field";
import { PercentField } from "@/components/ui/percent-field";
import { PeriodField } from "@/components/ui/period-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { CatalogueEntry } from "@/lib/domain/term-sheet/catalogue-entry";
import { ChoiceControl } from "./choice-control";
import { ListControl } from "./list-control";
import { PartyControl } from "./party-control";

export interface TermControlProps {
  entry: CatalogueEntry;
  frame: FieldFrame;
  value: unknown;
  isDisabled: boolean;
  currency: string;
  /** In the cell of a grid: figures at the right, the unit beside the name of the line. */
  isCell?: boolean;
  onChange: (value: unknown) => void;
}

const yesNo = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
];
const common = ["EUR", "USD", "GBP", "CHF"];
const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);

function currenciesFor(currency: string, value: MoneyValue | null): [string, ...string[]] {
  const first = value?.currency ?? currency;
  return [
    first,
    ...[currency, ...common].filter((code, index, all) => code !== first && all.indexOf(code) === index),
  ];
}

/** The control for a kind of term. What cannot be read stays as typed, with a sentence. */
export const TermControl = memo(function TermControl(props: TermControlProps) {
  const { entry, frame, value, isDisabled, currency, isCell = false, onChange } = props;
  const shared = { ...frame, isDisabled, ...(isCell ? { align: "end" as const } : {}) };
  const placeholder = isDisabled || isCell ? undefined : entry.example;
  const unit = entry.unit === undefined || isCell ? {} : { unit: entry.unit };
  switch (entry.kind) {
    case "longText":
      return (
        <TextArea
          {...frame}
          isDisabled={isDisabled}
          rows={2}
          {...(placeholder === undefined ? {} : { placeholder })}
          value={textOrNull(value) ?? ""}
          onChange={(text) => onChange(text === "" ? null : text)}
        />
      );
    case "money": {
      const money = (value ?? null) as MoneyValue | null;
      return (
        <MoneyField
          {...shared}
          maxDecimals={6}
          isPositive
          currencies={currenciesFor(currency, money)}
          value={money}
          onChange={onChange}
        />
      );
    }
    case "percent":
      return <PercentField {...shared} maxDecimals={6} value={textOrNull(value)} onChange={onChange} />;
    case "decimal":
      return <DecimalField {...shared} {...unit} isPositive value={textOrNull(value)} onChange={onChange} />;
    case "integer":
      return (
        <NumberField
          {...shared}
          {...unit}
          value={typeof value === "number" ? value : null}
          onChange={onChange}
        />
      );
    case "date":
      return <DateField {...frame} isDisabled={isDisabled} value={textOrNull(value)} onChange={onChange} />;
    case "period":
      return <PeriodField {...shared} value={textOrNull(value)} onChange={onChange} />;
    case "choice":
      return (
        <ChoiceControl
          frame={frame}
          options={entry.options ?? []}
          value={textOrNull(value)}
          isDisabled={isDisabled}
          onChange={onChange}
        />
      );
    case "boolean":
      return (
        <ChoiceControl
          frame={frame}
          options={yesNo}
          value={typeof value === "boolean" ? (value ? "yes" : "no") : null}
          isDisabled={isDisabled}
          onChange={(answer) => onChange(answer === null ? null : answer === "yes")}
        />
      );
    case "partyRef":
      return (
        <PartyControl frame={frame} value={textOrNull(value)} isDisabled={isDisabled} onChange={onChange} />
      );
    case "list":
      return (
        <ListControl
          frame={frame}
          value={Array.isArray(value) ? (value as string[]) : []}
          placeholder={placeholder}
          isDisabled={isDisabled}
          onChange={onChange}
        />
      );
    default:
      return (
        <TextField
          {...shared}
          {...(placeholder === undefined ? {} : { placeholder })}
          value={textOrNull(value) ?? ""}
          onChange={(text) => onChange(text === "" ? null : text)}
        />
      );
  }
});
