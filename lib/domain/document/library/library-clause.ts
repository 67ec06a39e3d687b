import type { TemplateNode } from "./template-node";

/** The text that stands in for the house text of one clause in one document: data, ready for any side of the wire. */
export type LibraryClause = {
  /** The house clause it replaces, or the id of a clause of the workspace's own. */
  slotId: string;
  /** For a clause of the workspace's own: the section it closes and its heading there. */
  own: { section: string; heading: string } | null;
  name: string;
  /** null when the stored text can no longer be used; `problem` then says why. */
  nodes: readonly TemplateNode[] | null;
  problem: string | null;
};
