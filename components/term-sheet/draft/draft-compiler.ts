import type { DocumentKind } from "@/lib/domain/deal/document-sequence";
import { compileDocument } from "@/lib/domain/document/compile";
import type { DocumentContext } from "@/lib/domain/document/drafting";
import type { DocumentTree } from "@/lib/domain/document/tree";
import { shareStructure } from "@/lib/domain/shared/share-structure";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";

/** Compiles the same paper again and again: what reads as before stays the same object, so that it is not drawn again. */
export class DraftCompiler {
  #last: DocumentTree<DocumentKind> | null = null;

  compile(kind: DocumentKind, sheet: TermSheet, context: DocumentContext): DocumentTree<DocumentKind> {
    const tree = shareStructure(this.#last, compileDocument(kind, sheet, context));
    this.#last = tree;
    return tree;
  }
}
