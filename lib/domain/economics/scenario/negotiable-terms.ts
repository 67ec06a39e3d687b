import { expandPath, getAt } from "../../term-sheet/path";
import { schemaTerms } from "../../term-sheet/schema-terms";
import type { TermSheet } from "../../term-sheet/term-sheet";
import { exact } from "../number/exact";
import type { WhatIfChange } from "./what-if";

/** A commercial term that has a figure to try other values of. Percentages from 0 to 100, amounts in their currency. */
export type NegotiableTerm = {
  path: string;
  kind: "percent" | "money";
  /** Exact decimal text. */
  value: string;
  currency?: string;
};

/** Where the terms stand that decide how revenue becomes net and who gets it. */
const places = ["revenueShare.netRevenue.", "revenueShare.streams["];

/** Every percentage and amount that is filled in among these terms, in the order of the sheet. */
export function negotiableTerms(sheet: TermSheet): NegotiableTerm[] {
  return schemaTerms
    .filter(({ kind }) => kind === "percent" || kind === "money")
    .filter(({ path }) => places.some((place) => path.startsWith(place)))
    .flatMap(({ path, kind }) => expandPath(sheet, path).map((place) => ({ place, kind })))
    .flatMap(({ place, kind }): NegotiableTerm[] => {
      const value = getAt(sheet, place);
      if (kind === "percent")
        return typeof value === "string" ? [{ path: place, kind: "percent", value }] : [];
      if (typeof value !== "object" || value === null || !("amount" in value)) return [];
      const { amount, currency } = value as { amount: string; currency: string };
      return [{ path: place, kind: "money", value: amount, currency }];
    });
}

type Share = { id: string; party?: string; percent?: string };

/** The list of shares a percentage stands in, and its row; `undefined` for any other term. */
function shareListOf(
  sheet: TermSheet,
  path: string,
): { list: string; rows: Share[]; id: string } | undefined {
  const match = /^(.*\.shares)\[([^\]]+)\]\.percent$/.exec(path);
  const [, list, id] = match ?? [];
  if (list === undefined || id === undefined) return undefined;
  return { list, rows: getAt(sheet, list) as Share[], id };
}

/** Whether the stream names who keeps what the shares leave over. */
function hasRemainder(sheet: TermSheet, path: string): boolean {
  const stream = path.slice(0, path.indexOf("]") + 1);
  return typeof getAt(sheet, `${stream}.remainderTo`) === "string";
}

/**
 * The changes that give a term another value. Where shares have to add up to 100, the other share that is largest
 * gives or takes the difference, as far as it can.
 */
export function moveTerm(sheet: TermSheet, term: NegotiableTerm, value: string): WhatIfChange[] {
  if (term.kind === "money") return [{ path: term.path, value: { amount: value, currency: term.currency } }];
  const own = { path: term.path, value };
  const shares = shareListOf(sheet, term.path);
  if (!shares || hasRemainder(sheet, term.path)) return [own];
  const others = shares.rows.filter((row) => row.id !== shares.id && row.percent !== undefined);
  const largest = others.toSorted((one, other) => Number(other.percent) - Number(one.percent))[0];
  if (largest?.percent === undefined) return [own];
  const difference = exact.of(value).minus(exact.of(term.value));
  const rest = exact.of(largest.percent).minus(difference);
  const kept = rest.sign() < 0 ? exact.zero : rest;
  return [own, { path: `${shares.list}[${largest.id}].percent`, value: kept.text() }];
}
