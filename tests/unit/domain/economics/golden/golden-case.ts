import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { lineKinds } from "@/lib/domain/economics/ledger/ledger-line";

const amount = z.string().regex(/^-?\d+(\.\d+)?$/);

/** One worked case: terms and assumptions as a stranger would send them, and what must come out to the cent. */
const goldenCaseSchema = z.strictObject({
  name: z.string(),
  /** How the expected figures come about, in a sentence. */
  why: z.string(),
  terms: z.record(z.string(), z.unknown()),
  assumptions: z.record(z.string(), z.unknown()),
  /** Sums of the lines that fit; a filter left out fits every line. */
  lines: z
    .array(
      z.strictObject({
        party: z.string(),
        month: z.string().optional(),
        stream: z.string().optional(),
        kind: z.enum(lineKinds).optional(),
        amount,
      }),
    )
    .default([]),
  /** Figures of one party's statement; without a period, of the last one. */
  statements: z
    .array(
      z.strictObject({
        party: z.string(),
        period: z.string().optional(),
        totals: z.record(z.string(), amount),
      }),
    )
    .default([]),
  /** What is refused, and where; then no figure comes out. */
  problems: z.array(z.strictObject({ at: z.string(), says: z.string() })).default([]),
});
export type GoldenCase = z.output<typeof goldenCaseSchema>;

const folder = new URL(".", import.meta.url);

/** Every case of every file in this folder, with the file it stands in. */
export const goldenCases: readonly (readonly [string, GoldenCase])[] = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .toSorted()
  .flatMap((file) =>
    z
      .array(goldenCaseSchema)
      .parse(JSON.parse(readFileSync(new URL(file, folder), "utf8")))
      .map((each) => [`${file.replace(".json", "")}: ${each.name}`, each] as const),
  );
