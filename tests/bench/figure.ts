/** One measured figure with its budget, printed as a line for people or as JSON for programs. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** What it is compared with, measured in the same run, and the largest value that is still good. */
  budget?: { text: string; limit: number } | undefined;
  detail?: Record<string, number | string> | undefined;
}

const isJson = process.argv.includes("--json");
const printed: Figure[] = [];
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Prints a figure as soon as it is known. */
export function report(figure: Figure): void {
  printed.push(figure);
  const { name, value, unit, budget, detail } = figure;
  const isWithin = budget ? value <= budget.limit : null;
  if (isJson) {
    const line = {
      name,
      value: rounded(value),
      unit,
      ...(budget ? { limit: rounded(budget.limit), budget: budget.text, isWithin } : {}),
      ...detail,
    };
    console.log(JSON.stringify(line));
    return;
  }
  const verdict = isWithin === null ? " " : isWithin ? "✓" : "✗";
  const against = budget ? `  goal ≤ ${rounded(budget.limit)} ${unit} (${budget.text})` : "";
  const more = detail
    ? `  ${Object.entries(detail)
        .map(([key, one]) => `${key} ${typeof one === "number" ? rounded(one) : one}`)
        .join(", ")}`
    : "";
  console.log(
    `${verdict} ${name.padEnd(52)} ${String(rounded(value)).padStart(10)} ${unit}${against}${more}`,
  );
}

/** A line for people only. */
export function say(text: string): void {
  if (!isJson) console.log(text);
}

export const figuresOverBudget = (): Figure[] =>
  printed.filter((figure) => figure.budget && figure.value > figure.budget.limit);

/** The value below which `share` of the samples lie (nearest rank). */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
}
