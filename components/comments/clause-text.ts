import type { CommentAnchor } from "@/lib/domain/comment/anchor";

/** Characters round the marked words that are sent along to find them again. */
const contextLength = 32;
const selector = "[data-clause-id]";

/** The clause, or other commentable block, a node of the paper lies in. */
export function clauseOf(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest<HTMLElement>(selector) ?? null;
}

export const clausesIn = (paper: Element): HTMLElement[] => [
  ...paper.querySelectorAll<HTMLElement>(selector),
];

/** The text nodes of a clause without those of the clauses below it. */
function ownTexts(clause: HTMLElement): Text[] {
  const walker = document.createTreeWalker(clause, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (clauseOf(node) === clause) texts.push(node as Text);
  return texts;
}

const plain = (text: string): string => text.replaceAll(/\s/g, " ");

/** Where some words stand on the page; null when they are not in the clause. */
export function rangeOfQuote(clause: HTMLElement, quote: string): Range | null {
  const texts = ownTexts(clause);
  const start = plain(texts.map((text) => text.data).join("")).indexOf(plain(quote));
  if (start < 0) return null;
  const range = document.createRange();
  let passed = 0;
  for (const text of texts) {
    const end = passed + text.length;
    if (start >= passed && start < end) range.setStart(text, start - passed);
    if (start + quote.length <= end) {
      range.setEnd(text, start + quote.length - passed);
      return range;
    }
    passed = end;
  }
  return null;
}

/** The anchor of marked words: those in the clause where the marking begins. Null for a marking outside the paper. */
export function anchorOfRange(range: Range): CommentAnchor | null {
  const clause = clauseOf(range.startContainer);
  const clauseId = clause?.dataset.clauseId;
  if (!clause || !clauseId) return null;
  const before = document.createRange();
  before.setStart(clause, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const marked = range.cloneRange();
  const texts = ownTexts(clause);
  const last = texts.at(-1);
  if (clauseOf(range.endContainer) !== clause && last) marked.setEnd(last, last.length);
  const quote = plain(marked.toString()).trim().slice(0, 2000);
  if (quote === "") return { clauseId };
  const prefix = plain(before.toString()).slice(-contextLength);
  return { clauseId, quote, ...(prefix === "" ? {} : { prefix }) };
}
