const focusable = "input:not([type=hidden]), textarea, button, select";

/** Puts the cursor into a term's field once it is drawn, and shows it. The field nearest above is taken if it has none. */
export function focusTerm(path: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const place = document.querySelector(`[data-term-path="${CSS.escape(path)}"]`) ?? findNearest(path);
      if (!place) return;
      place.scrollIntoView({ block: "center" });
      const inTerm = place.querySelector<HTMLElement>(`[data-term-path] :is(${focusable})`);
      const field = inTerm ?? place.querySelector<HTMLElement>(focusable);
      field?.focus({ preventScroll: true });
    }),
  );
}

/** Shows a passage of the draft once it is drawn, and lets the next Tab go on from there. */
export function revealClause(clauseId: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const passage = document.querySelector<HTMLElement>(`[data-clause-id="${CSS.escape(clauseId)}"]`);
      if (!passage) return;
      passage.tabIndex = -1;
      passage.scrollIntoView({ block: "center" });
      passage.focus({ preventScroll: true });
    }),
  );
}

function findNearest(path: string): Element | null {
  const parent = path.replace(/(\.[^.[\]]+|\[[^\]]*\])$/, "");
  if (parent === path || parent === "") return null;
  return document.querySelector(`[data-term-path="${CSS.escape(parent)}"]`) ?? findNearest(parent);
}

/** The path of the term the cursor is in, null outside any. */
export const termPathOf = (element: EventTarget | null): string | null =>
  element instanceof Element
    ? (element.closest("[data-term-path]")?.getAttribute("data-term-path") ?? null)
    : null;
