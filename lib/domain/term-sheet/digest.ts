import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import { expandPath, getAt } from "./path";
import { sectionKeys, type TermSheet } from "./term-sheet";

/** Terms that are digested together, under a name of their own. Which decision covers what stands in approval-kind. */
export type DigestScope = { name: string; paths: readonly string[] };

/** Every term there is. */
export const wholeSheet: DigestScope = { name: "whole_sheet", paths: sectionKeys };

/**
 * The covered terms as canonical JSON (RFC 8785): equal terms give equal text on any machine. Row ids are part of it
 * and so is row order. The text is hashed by whoever stores the decision.
 */
export function digestText(sheet: TermSheet, scope: DigestScope): string {
  const covered: Record<string, unknown> = {};
  for (const cataloguePath of scope.paths)
    for (const path of expandPath(sheet, cataloguePath)) covered[path] = getAt(sheet, path) ?? null;
  return canonicalize({ scope: scope.name, schemaVersion: sheet.schemaVersion, terms: covered }) ?? "";
}

/** SHA-256 of the covered terms, as 64 hexadecimal digits. */
export const digestOf = (sheet: TermSheet, scope: DigestScope): string =>
  bytesToHex(sha256(utf8ToBytes(digestText(sheet, scope))));
