import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import { isInFirstDigests } from "./first-digests";
import { expandPath, getAt, toCataloguePath } from "./path";
import { findSchemaTerm } from "./schema-terms";
import { partKeys, type TermSheet } from "./term-sheet";

/** Terms that are digested together, under a name of their own. Which decision covers what stands in approval-kind. */
export type DigestScope = { name: string; paths: readonly string[] };

/** Every term there is; whose paper a section began with is none. */
export const wholeSheet: DigestScope = {
  name: "whole_sheet",
  paths: partKeys.filter((part) => part !== "paper"),
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** No answer, a group without answers, a list without rows. An emptied list of short texts is an answer. */
function saysNothing(value: unknown, cataloguePath: string): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0 && findSchemaTerm(cataloguePath)?.kind === "rows";
  return isRecord(value) && Object.keys(value).length === 0;
}

/** Whether a value stands in the text at all: what says nothing only where the first digests had it. */
const isWritten = (value: unknown, cataloguePath: string): boolean =>
  !saysNothing(value, cataloguePath) || isInFirstDigests(cataloguePath);

function written(value: unknown, path: string): unknown {
  if (Array.isArray(value)) return value.map((row) => written(row, `${path}[]`));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, written(inner, `${path}.${key}`)] as const)
      .filter(([key, inner]) => isWritten(inner, `${path}.${key}`)),
  );
}

/**
 * The covered terms as canonical JSON (RFC 8785): equal terms give equal text on any machine. Row ids are part of it
 * and so is row order. Empty groups and lists that a later schema version brought are left out, so that a sheet nobody
 * changed keeps its digest, and the decisions on it, when the schema grows or a scope takes in a new term. The text is
 * hashed by whoever stores the decision. `schemaVersion` names the form of this text and stays 1.
 */
export function digestText(sheet: TermSheet, scope: DigestScope): string {
  const covered: Record<string, unknown> = {};
  for (const cataloguePath of scope.paths)
    for (const path of expandPath(sheet, cataloguePath)) {
      const value = written(getAt(sheet, path) ?? null, toCataloguePath(path));
      if (isWritten(value, cataloguePath)) covered[path] = value;
    }
  return canonicalize({ scope: scope.name, schemaVersion: 1, terms: covered }) ?? "";
}

/** SHA-256 of the covered terms, as 64 hexadecimal digits. */
export const digestOf = (sheet: TermSheet, scope: DigestScope): string =>
  bytesToHex(sha256(utf8ToBytes(digestText(sheet, scope))));
