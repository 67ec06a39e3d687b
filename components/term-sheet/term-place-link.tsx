"use client";

import { useSyncExternalStore } from "react";
import { useTermSheet } from "./term-sheet-context";

/** The clause of the draft that shows this term, beside its label; leads there. Nothing where the draft is silent. */
export function TermPlaceLink({ path }: { path: string }) {
  const { places, showClause } = useTermSheet();
  // The name and not the place: a redraw only when what is read here changes.
  const read = () => places.of(path)[0]?.name ?? "";
  const name = useSyncExternalStore(places.subscribe, read, () => "");
  if (name === "") return null;
  const isNumber = /^\d/.test(name);
  return (
    <button
      type="button"
      aria-label={`Show ${isNumber ? "clause " : ""}${name} of the draft`}
      onClick={() => {
        const [place] = places.of(path);
        if (place) showClause(place.id);
      }}
      className="-my-1 ml-1 inline-grid min-h-6 min-w-6 place-items-center rounded-control px-0.5 align-middle hover:bg-sunken hover:text-ink hover:underline"
    >
      {name}
    </button>
  );
}
