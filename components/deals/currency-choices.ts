const usual = ["EUR", "USD", "GBP", "CHF", "JPY"] as const;

/** The workspace's own currency first, then the usual ones. */
export const currencyChoices = (own: string): readonly [string, ...string[]] => [
  own,
  ...usual.filter((currency) => currency !== own),
];
