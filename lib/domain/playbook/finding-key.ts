import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import { formerPath } from "../term-sheet/moved-paths";
import { getAt } from "../term-sheet/path";
import type { TermSheet } from "../term-sheet/term-sheet";
import type { Finding } from "./rule";

/**
 * A stable name of a finding in this sheet: rule, path, and a digest of the values it rests on. An accepted risk
 * refers to it and lapses when the value changes, but not when the rule's wording does.
 */
export function findingKey(sheet: TermSheet, finding: Finding): string {
  const paths = [finding.path, ...(finding.relatedPaths ?? [])];
  const values = paths.map((path) => [formerPath(path), getAt(sheet, path) ?? null]);
  const text = canonicalize([finding.subject ?? null, values]) ?? "";
  return `${finding.ruleId}:${formerPath(finding.path)}:${bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32)}`;
}
