"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { InlineError } from "@/components/ui/inline-error";
import { NativeChoice } from "@/components/ui/native-choice";
import { Notice } from "@/components/ui/notice";
import { Table, Td, Th } from "@/components/ui/table";
import {
  type DuplicateChoice,
  type ImportField,
  importFieldLabels,
  importFields,
} from "@/lib/domain/partner/import-field";
import { startImportAction } from "@/lib/features/partners/actions";
import type { ImportPreviewDto } from "@/lib/features/partners/dto";

type ColumnChoice = ImportField | "leave";
const columnOptions: { id: ColumnChoice; label: string }[] = [
  { id: "leave", label: "Leave out" },
  ...importFields.map((id) => ({ id, label: importFieldLabels[id] })),
];
const duplicateOptions: { id: DuplicateChoice; label: string; hint: string }[] = [
  { id: "skip", label: "Skip the row", hint: "The partner here stays as it is." },
  {
    id: "update",
    label: "Update the partner",
    hint: "Filled cells replace what is here; empty cells change nothing.",
  },
  { id: "create", label: "Add it anyway", hint: "Two partners stand side by side." },
];

/** Which column fills which field, with the first rows beside it, and what to do with likely duplicates. */
export function MappingForm({ preview }: { preview: ImportPreviewDto }) {
  const router = useRouter();
  const [mapping, setMapping] = useState(preview.mapping);
  const [duplicates, setDuplicates] = useState<DuplicateChoice>("skip");
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isStarting, start] = useTransition();

  const choose = (column: number, choice: ColumnChoice) =>
    setMapping((now) =>
      now.map((field, place) => {
        if (place === column) return choice === "leave" ? null : choice;
        // A field is filled from one column: choosing it here takes it away there.
        return field === choice ? null : field;
      }),
    );
  const begin = () =>
    start(async () => {
      const answer = await startImportAction({ fileId: preview.fileId, mapping, duplicates });
      if (answer.ok) router.push(`/partners/import/${answer.value.importId}` as Route);
      else setRefusal(answer.error.message);
    });

  const [first] = preview.duplicates;
  return (
    <>
      {preview.repeatedHeads.length > 0 && (
        <Notice
          tone="warn"
          title={`Several columns are called ${preview.repeatedHeads.slice(0, 3).join(", ")}.`}
        >
          Each is matched on its own; look at the rows below to tell them apart.
        </Notice>
      )}
      <section aria-labelledby="columns">
        <h2 id="columns" className="text-section">
          What each column holds
        </h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section aria-label="First rows of the file" tabIndex={0} className="mt-2 overflow-x-auto">
          <Table>
            <thead>
              <tr>
                {preview.heads.map((head, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their place, heads may repeat
                  <Th key={column} className="h-auto py-1.5 align-top">
                    <span className="block max-w-48 truncate font-normal text-ink-3">
                      {head || "No head"}
                    </span>
                    <NativeChoice
                      label={`Column ${column + 1}, ${head}, fills`}
                      value={mapping[column] ?? "leave"}
                      options={columnOptions}
                      onChange={(choice) => choose(column, choice)}
                    />
                  </Th>
                ))}
              </tr>
            </thead>
            <tbody>
              {preview.rows.map((cells, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file are known by their place
                <tr key={place}>
                  {preview.heads.map((_, column) => (
                    <Td
                      // biome-ignore lint/suspicious/noArrayIndexKey: as above
                      key={column}
                      className={`max-w-48 truncate ${mapping[column] ? "" : "text-ink-3"}`}
                    >
                      {cells[column]}
                    </Td>
                  ))}
                </tr>
              ))}
            </tbody>
          </Table>
        </section>
      </section>
      <fieldset className="max-w-2xl">
        <legend className="text-section">A row that looks like a partner already here</legend>
        <p className="mt-1 mb-2 text-ink-2">
          {first
            ? `${preview.duplicates.length} of the first rows do: row ${first.place + 2} looks like ${first.name} (${first.because}).`
            : "None of the first rows does. Rows are compared by number elsewhere, website and name."}
        </p>
        {duplicateOptions.map(({ id, label, hint }) => (
          <label key={id} className="flex items-baseline gap-2 py-1">
            <input
              type="radio"
              name="duplicates"
              checked={duplicates === id}
              onChange={() => setDuplicates(id)}
              className="accent-(--color-accent)"
            />
            <span>
              {label} <span className="text-small text-ink-3">{hint}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {refusal !== null && <InlineError>{refusal}</InlineError>}
      <div className="flex gap-2">
        <Button variant="primary" size="lg" isPending={isStarting} onPress={begin}>
          Import
        </Button>
        <Button size="lg" onPress={() => router.push("/partners/import")}>
          Choose another file
        </Button>
      </div>
    </>
  );
}
