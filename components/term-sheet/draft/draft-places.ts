import { type TermPlace, termPlaces } from "@/lib/domain/document/term-places";
import type { DocumentTree } from "@/lib/domain/document/tree";

const nowhere: readonly TermPlace[] = [];

/** Where each term stands in the paper beside the form; the paper tells, the fields listen. */
export class DraftPlaces {
  #places: ReadonlyMap<string, readonly TermPlace[]> = new Map();
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Places of a term; none while there is no paper or it does not show the term. */
  of(path: string): readonly TermPlace[] {
    return this.#places.get(path) ?? nowhere;
  }

  publish(tree: DocumentTree): void {
    this.#places = termPlaces(tree.blocks);
    for (const listener of this.#listeners) listener();
  }
}
