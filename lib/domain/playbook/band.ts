import { Decimal } from "decimal.js";
import type { Role } from "../access/role";
import type { TermSheet } from "../term-sheet/term-sheet";
import { groupDigits } from "../term-sheet/value-text";
import type { Band, LintContext, Rule, RuleExample, RuleHit } from "./rule";

/** A figure of the sheet that a benchmark looks at. */
export type Measured = {
  path: string;
  value: string | number;
  /** What the figure is, as the beginning of a sentence: "The referral fee". */
  what: string;
  relatedPaths?: readonly string[];
};

type BenchmarkSpec = {
  id: string;
  title: string;
  source: string;
  explanation: string;
  signOff: readonly Role[];
  band: Band;
  /** What to consider, as a sentence. */
  advice: string;
  read(sheet: TermSheet, context: LintContext): readonly Measured[];
  /** What to write for the nearest figure inside the band, for a fix; left out where a fix would be a negotiation. */
  toValue?: (figure: number) => unknown;
  examples: { bad: RuleExample; good: RuleExample };
};

/** "8 to 15 %", "30 days", "at most 72 hours". */
export function bandText({ low, high, unit }: Band): string {
  const withUnit = (text: string) => `${text} ${unit}`.trim();
  if (low !== undefined && high !== undefined)
    return low === high
      ? withUnit(groupDigits(low))
      : withUnit(`${groupDigits(low)} to ${groupDigits(high)}`);
  if (high !== undefined) return withUnit(`at most ${groupDigits(high)}`);
  return withUnit(`at least ${groupDigits(low ?? "0")}`);
}

/** A rule that remarks on figures outside a band. The band is a preset: a workspace may set another. */
export function benchmark(spec: BenchmarkSpec): Rule {
  return {
    id: spec.id,
    title: spec.title,
    severity: "benchmark",
    source: spec.source,
    explanation: spec.explanation,
    howToFix: spec.advice,
    signOff: spec.signOff,
    band: spec.band,
    check: (sheet, context) => {
      const band = { ...spec.band, ...context.bands?.[spec.id] };
      return spec.read(sheet, context).flatMap(({ path, value, what, relatedPaths }): RuleHit[] => {
        const figure = new Decimal(value);
        const isLow = band.low !== undefined && figure.lt(band.low);
        const isHigh = band.high !== undefined && figure.gt(band.high);
        if (!isLow && !isHigh) return [];
        const shown = `${groupDigits(figure.toFixed())} ${band.unit}`.trim();
        const message = `${what} is ${shown}, ${isLow ? "below" : "above"} what is usual: ${bandText(band)}.`;
        const hit: RuleHit = {
          path,
          message,
          suggestion: spec.advice,
          ...(relatedPaths ? { relatedPaths } : {}),
        };
        const nearest = isLow ? band.low : band.high;
        if (!spec.toValue || nearest === undefined) return [hit];
        const base = spec.toValue(figure.toNumber());
        const label = `${groupDigits(nearest)} ${band.unit}`.trim();
        const change = { op: "set" as const, path, value: spec.toValue(Number(nearest)), base };
        return [{ ...hit, fix: { label, changes: [change] } }];
      });
    },
    examples: spec.examples,
  };
}
