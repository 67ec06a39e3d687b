import type { Num, RoundingMethod } from "./number/num";
import type { RoundingPlace } from "./number/rounding-place";

/**
 * How a figure came about, as a small tree that opens line by line. `value` is exact decimal text; `unit` is a
 * currency code or a word such as "%", "days", "calls". `rule` is how the parts make the value. `term` is the path of
 * the term the rule or figure came from, `row` the assumption it came from.
 */
export type Derivation = {
  label: string;
  value: string;
  unit: string;
  rule?: string;
  rounding?: { place: RoundingPlace; method: RoundingMethod | "largest_remainder"; before: string };
  term?: string;
  row?: string;
  parts: Derivation[];
};

export type Derive = () => Derivation;

/** Stands in for a derivation in simulated runs: ten thousand of them are never opened. */
export function notDerived(): Derivation {
  return { label: "Simulated", value: "0", unit: "", parts: [] };
}

type Detail = Omit<Partial<Derivation>, "parts" | "value"> & { parts?: readonly Derivation[] };

/** One node of a derivation. */
export function derived(label: string, value: Num, unit: string, detail: Detail = {}): Derivation {
  const { parts = [], ...rest } = detail;
  return { label, value: value.text(), unit, ...rest, parts: [...parts] };
}
