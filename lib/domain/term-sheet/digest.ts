import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import { expandPath, getAt } from "./path";
import { sectionKeys, type TermSheet } from "./term-sheet";

/**
 * What each kind of decision covers. An approval is bound to exactly these terms: changing one of them voids it,
 * changing anything else does not (domain.md §1 "approval", §7; S4).
 */
export const digestScopes = {
  finance_validation: [
    "apiAccess.included",
    "apiAccess.provider",
    "apiAccess.tiers",
    "revenueShare",
    "goToMarket.commitments[].kind",
    "goToMarket.commitments[].party",
    "goToMarket.commitments[].funding",
    "goToMarket.commitments[].cadence",
    "goToMarket.commitments[].dueOn",
    "exclusivity.kind",
    "exclusivity.grants[].bound",
    "exclusivity.grants[].beneficiary",
    "exclusivity.grants[].gates",
    "termExit.renewal.performanceMinimum",
  ],
  legal_ip_review: ["intellectualProperty"],
  whole_sheet: sectionKeys,
} as const satisfies Record<string, readonly string[]>;

export type DigestScope = keyof typeof digestScopes;

/**
 * The covered terms as canonical JSON (RFC 8785): equal terms give equal text on any machine. Row ids are part of it
 * and so is row order. The text is hashed by whoever stores the decision.
 */
export function digestText(sheet: TermSheet, scope: DigestScope): string {
  const covered: Record<string, unknown> = {};
  for (const cataloguePath of digestScopes[scope])
    for (const path of expandPath(sheet, cataloguePath)) covered[path] = getAt(sheet, path) ?? null;
  return canonicalize({ scope, schemaVersion: sheet.schemaVersion, terms: covered }) ?? "";
}

/** SHA-256 of the covered terms, as 64 hexadecimal digits. */
export const digestOf = (sheet: TermSheet, scope: DigestScope): string =>
  bytesToHex(sha256(utf8ToBytes(digestText(sheet, scope))));
