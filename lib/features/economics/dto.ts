import { z } from "zod";
import { lineKinds } from "@/lib/domain/economics/ledger/ledger-line";
import { roundingPlaces } from "@/lib/domain/economics/number/rounding-place";
import { jsonValueSchema } from "@/lib/domain/shared/json-value";

const amount = z.string().describe("Exact decimal in the currency of the answer.");
const placeNames = Object.keys(roundingPlaces) as [string, ...string[]];

/** How a figure came about; `parts` are derivations of the same form, so that a reader can open them line by line. */
export const derivationDto = z.strictObject({
  label: z.string(),
  value: z.string().describe("Exact decimal, not shortened."),
  unit: z.string().describe("A currency, or a word such as %, days, calls."),
  rule: z.string().optional().describe("How the parts make the value."),
  rounding: z
    .strictObject({
      place: z.enum(placeNames),
      method: z.enum(["half_up", "half_even", "down", "largest_remainder"]),
      before: z.string(),
    })
    .optional(),
  term: z.string().optional().describe("Path of the term it came from."),
  row: z.string().optional().describe("The assumption it came from."),
  parts: z.array(z.record(z.string(), jsonValueSchema)).describe("Derivations of the same form."),
});

const installmentDto = z.strictObject({
  amount,
  triggeredOn: z.string().nullable().describe("Null while nothing has made it payable."),
  dueOn: z.string().nullable(),
  settledOn: z.string().nullable(),
});

export const statementLineDto = z.strictObject({
  kind: z.enum([...lineKinds, "interest", "tax_withheld", "tax_borne", "payment"]),
  month: z.string().nullable(),
  stream: z.string().nullable(),
  counterparty: z
    .string()
    .nullable()
    .describe("Who owes it; null for money the party keeps of what it collected."),
  amount,
  term: z.string().describe("Path of the term the line comes from."),
  installments: z.array(installmentDto),
  derivation: derivationDto.nullable(),
});

const totalsDto = z.strictObject({
  opening: amount.describe("Owed to the party by the others at the beginning."),
  accrued: amount.describe("Earned from the others."),
  kept: amount.describe("Kept out of what the party collected itself."),
  owed: amount.describe("Earned by the others from this party, less what was taken back."),
  clawedBack: amount,
  interest: amount,
  paid: amount.describe("Received, after tax withheld."),
  withheld: amount,
  taxBorne: amount,
  held: amount.describe("Accrued, but nothing has made it payable yet."),
  payable: amount.describe("Payable and not paid; negative when more was taken back than is open."),
  closing: amount.describe(
    "opening + accrued + interest − clawedBack − withheld − paid, which is held + payable.",
  ),
});

export const statementDto = z.strictObject({
  party: z.string(),
  period: z.strictObject({ label: z.string(), from: z.string(), until: z.string() }),
  totals: totalsDto,
  lines: z.array(statementLineDto),
});

export const statementAnswerDto = z.strictObject({
  currency: z.string(),
  parties: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  statements: z.array(statementDto).describe("By period, then by party in the order of the terms."),
  totals: z
    .array(z.strictObject({ party: z.string(), accrued: amount, kept: amount, owed: amount, net: amount }))
    .describe("Each party over all periods; all `net` together are the net revenue."),
  revenue: z.array(z.strictObject({ stream: z.string(), month: z.string(), gross: amount, shared: amount })),
  usage: z.array(
    z.strictObject({
      customer: z.string(),
      month: z.string(),
      tier: z.string(),
      calls: z.string(),
      refused: z.string(),
      bill: amount,
      currency: z.string(),
    }),
  ),
  notes: z
    .array(z.strictObject({ path: z.string(), message: z.string() }))
    .describe("What the terms leave open, and what was taken instead."),
});
export type StatementAnswerDto = z.infer<typeof statementAnswerDto>;
export type StatementDto = z.infer<typeof statementDto>;
export type StatementLineDto = z.infer<typeof statementLineDto>;
