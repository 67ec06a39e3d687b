import { rangeOfQuote } from "./clause-text";

/** Words to underline in the paper, and whether the other side reads what is said about them. */
export interface PaperMark {
  clauseId: string;
  quote: string;
  tone: "internal" | "shared";
}

/** Underlines the words without touching the paper's own elements; browsers that cannot leave them plain. */
export function drawMarks(paper: HTMLElement, marks: readonly PaperMark[]): void {
  if (!("highlights" in CSS)) return;
  for (const tone of ["internal", "shared"] as const) {
    const ranges = marks.flatMap((mark) => {
      const clause = paper.querySelector<HTMLElement>(`[data-clause-id="${CSS.escape(mark.clauseId)}"]`);
      const range = mark.tone === tone && clause ? rangeOfQuote(clause, mark.quote) : null;
      return range ? [range] : [];
    });
    CSS.highlights.set(`comment-${tone}`, new Highlight(...ranges));
  }
}

/** Sets each card of the margin beside its clause, below the card before it; one under another where there is no margin. */
export function placeCards(paper: HTMLElement, margin: HTMLElement): void {
  const isBeside = margin.offsetLeft > paper.offsetLeft;
  const top = margin.getBoundingClientRect().top;
  let taken = 0;
  for (const card of margin.querySelectorAll<HTMLElement>("[data-beside]")) {
    const clause = paper.querySelector(`[data-clause-id="${CSS.escape(card.dataset.beside ?? "")}"]`);
    const wanted = isBeside && clause ? clause.getBoundingClientRect().top - top : taken;
    card.style.marginTop = `${Math.max(0, wanted - taken)}px`;
    taken = Math.max(wanted, taken) + card.offsetHeight + 12;
  }
}
