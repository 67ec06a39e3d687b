import canonicalize from "canonicalize";
import type { DocumentTree } from "./tree";

/**
 * The one serialisation of a tree that digests are taken of: JSON by RFC 8785 (sorted keys, no white space).
 * Equal trees give equal text; a changed word, number, term path or clause id gives another.
 */
export function canonicalDocument(tree: DocumentTree): string {
  const text = canonicalize(tree);
  if (text === undefined) throw new Error("A document tree always has a serialisation.");
  return text;
}
