import type { PresetParties } from "./term-preset";
import type { TermSheet } from "./term-sheet";

/** The parties a preset speaks of: the first of our side and the first of theirs; `undefined` while one is missing. */
export function presetPartiesOf(sheet: TermSheet, currency: string): PresetParties | undefined {
  const us = sheet.parties.parties.find(({ side }) => side === "us")?.id;
  const them = sheet.parties.parties.find(({ side }) => side === "them")?.id;
  return us !== undefined && them !== undefined ? { us, them, currency } : undefined;
}
