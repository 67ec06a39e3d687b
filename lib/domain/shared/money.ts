/** An amount of money: exact decimal and currency, never a float; `moneySchema` checks it at the door. */
export type Money = { amount: string; currency: string };
