"use client";

import { Button } from "@/components/ui/button";
import { DecimalField } from "@/components/ui/decimal-field";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";

/** One figure or word of a row. An empty one is left out of what is saved. */
export type RowColumn<Row> = {
  key: keyof Row & string;
  label: string;
  kind: "text" | "decimal" | "choice";
  unit?: string;
  placeholder?: string;
  choices?: readonly { id: string; label: string }[];
};

/** Rows of assumptions: each a small form, added and removed one by one. */
export function RowFields<Row extends object>({
  title,
  hint,
  noun,
  columns,
  rows,
  newRow,
  isDisabled,
  onChange,
}: {
  title: string;
  hint: string;
  noun: string;
  columns: readonly RowColumn<Row>[];
  rows: readonly Row[];
  newRow: () => Row;
  isDisabled: boolean;
  onChange: (rows: Row[]) => void;
}) {
  const write = (place: number, key: string, value: string | null) =>
    onChange(
      rows.map((row, index) => {
        if (index !== place) return row;
        const { [key as keyof Row]: _, ...rest } = row;
        return (value === null || value === "" ? rest : { ...rest, [key]: value }) as Row;
      }),
    );
  const textOf = (row: Row, key: keyof Row): string | null =>
    typeof row[key] === "string" ? (row[key] as string) : null;
  return (
    <section aria-label={title} className="grid gap-2 border-t border-line pt-3">
      <header className="flex items-baseline gap-2">
        <h3 className="font-semibold">{title}</h3>
        {!isDisabled && (
          <span className="ml-auto">
            <Button size="sm" variant="quiet" icon="plus" onPress={() => onChange([...rows, newRow()])}>
              Add {noun}
            </Button>
          </span>
        )}
      </header>
      <p className="text-small text-ink-3">{hint}</p>
      {rows.map((row, place) => (
        <fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of assumptions have no name of their own.
          key={place}
          aria-label={`${noun} ${place + 1}`}
          className="grid grid-cols-2 gap-2 border-l-2 border-line pl-3"
        >
          <div className="col-span-full flex items-center text-small text-ink-3">
            <span className="first-letter:uppercase">
              {noun} {place + 1}
            </span>
            {!isDisabled && (
              <span className="ml-auto">
                <IconButton
                  size="sm"
                  icon="trash"
                  label={`Remove ${noun} ${place + 1}`}
                  onPress={() => onChange(rows.filter((_, index) => index !== place))}
                />
              </span>
            )}
          </div>
          {columns.map(({ key, label, kind, unit, placeholder, choices }) => {
            const common = { label, isDisabled, ...(unit === undefined ? {} : { unit }) };
            if (kind === "choice")
              return (
                <Select
                  key={key}
                  label={label}
                  isDisabled={isDisabled}
                  choices={choices ?? []}
                  value={textOf(row, key)}
                  onChange={(id) => write(place, key, id)}
                />
              );
            if (kind === "decimal")
              return (
                <DecimalField
                  key={key}
                  {...common}
                  isPositive
                  value={textOf(row, key)}
                  onChange={(value) => write(place, key, value)}
                />
              );
            return (
              <TextField
                key={key}
                {...common}
                {...(placeholder === undefined ? {} : { placeholder })}
                value={textOf(row, key) ?? ""}
                onChange={(value) => write(place, key, value)}
              />
            );
          })}
        </fieldset>
      ))}
    </section>
  );
}
