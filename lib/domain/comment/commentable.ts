import { linesOfBlock, textOfClause } from "../document/plain-text";
import { clausesOf, type DocumentTree } from "../document/tree";
import { type AnchorPlace, anchorFor, type CommentAnchor, locateAnchor } from "./anchor";

/** What a comment can hang on in a document: the text of every clause and of every other block, by its id. */
export function commentableTexts(tree: DocumentTree): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const block of tree.blocks)
    if (block.kind !== "clause") texts.set(block.id, linesOfBlock(block).join("\n"));
  for (const clause of clausesOf(tree.blocks)) texts.set(clause.id, textOfClause(clause));
  return texts;
}

/** `gone`: the clause itself is not part of this version. */
export type ThreadPlace = AnchorPlace | { state: "gone" };

/** Where an anchor made in one version stands in another. */
export function placeInDocument(texts: ReadonlyMap<string, string>, anchor: CommentAnchor): ThreadPlace {
  const text = texts.get(anchor.clauseId);
  return text === undefined ? { state: "gone" } : locateAnchor(text, anchor);
}

/** The anchor as it is stored: quoted from the clause's own text. Null when clause or words are not there. */
export function settleAnchor(
  texts: ReadonlyMap<string, string>,
  anchor: CommentAnchor,
): CommentAnchor | null {
  const text = texts.get(anchor.clauseId);
  if (text === undefined) return null;
  if (anchor.quote === undefined) return { clauseId: anchor.clauseId };
  const place = locateAnchor(text, anchor);
  return place.state === "lost" ? null : anchorFor(anchor.clauseId, text, place.start, place.end);
}
