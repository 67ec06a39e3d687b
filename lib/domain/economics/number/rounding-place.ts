/**
 * Every place where the engine rounds, by name; nowhere else is a digit lost. All of them bring an amount to the
 * smallest unit of its currency.
 */
export const roundingPlaces = {
  bill: "A customer’s API bill for one month",
  span: "The part of a monthly amount that lies inside the agreement",
  conversion: "An amount converted into the currency of payment",
  deduction: "One step from gross to net revenue",
  allocation: "Parts of a whole, by largest remainder",
  fee: "A fee, margin, royalty or payment into a fund",
  limit: "A guaranteed amount, minimum or limit for part of its time",
  clawback: "The part of an amount that is taken back",
  withholding: "Tax withheld from a payment",
  interest: "Interest on one late amount in one period",
  figure: "A summary figure, such as a present value",
} as const;
export type RoundingPlace = keyof typeof roundingPlaces;
