import type { TermSheet } from "../term-sheet/term-sheet";

/** The side of a party, `undefined` when the reference or the side is unanswered. */
export const sideOf = (sheet: TermSheet, partyId: string | undefined): "us" | "them" | "third" | undefined =>
  sheet.parties.parties.find(({ id }) => id === partyId)?.side;

/** Whether a duty binds us, or nobody has said whom: an open question is read against us. */
export function mayBindUs(sheet: TermSheet, partyId: string | undefined): boolean {
  const side = sideOf(sheet, partyId);
  return side === undefined || side === "us";
}

/** Whether a right is someone else's, or nobody has said whose. */
export const mayFavourOthers = (sheet: TermSheet, partyId: string | undefined): boolean =>
  sideOf(sheet, partyId) !== "us";

/** A party's name for a message. */
export const partyName = (sheet: TermSheet, partyId: string | undefined): string =>
  sheet.parties.parties.find(({ id }) => id === partyId)?.name ?? "a party that is not named yet";
