import * as z from "zod";

/** An exact decimal written out, at most 18 digits before and 6 after the point: "1250000", "0.0012", "-40.5". */
export const decimalSchema = z
  .string()
  .regex(
    /^-?\d{1,18}(\.\d{1,6})?$/,
    "Write a number with digits and at most one decimal point, such as 1250.50.",
  );

/** ISO 4217, three capital letters. */
export const currencySchema = z
  .string()
  .regex(/^[A-Z]{3}$/, "Use a three-letter currency code such as EUR or USD.");

/** An amount of money: exact decimal and currency, never a float. */
export const moneySchema = z.strictObject({ amount: decimalSchema, currency: currencySchema });
