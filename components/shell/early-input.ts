/**
 * Keeps what a person does to a page before its scripts have arrived, and does it again once React has taken over the
 * element: a press on a button, text in a field, a box ticked, a choice, a file, a form sent off. Written into the
 * page itself (see app/layout.tsx), so it stands alone: nothing from outside the function may be used in it.
 */
function keepEarlyInput(): void {
  type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
  const waiting = new Map<HTMLElement, () => void>();
  // React leaves a property of its own on every element it has taken over. tests/e2e/early-input.spec.ts would notice
  // if it did not any more.
  const isAlive = (element: Element): boolean =>
    Object.keys(element).some((key) => key.startsWith("__reactFiber$"));
  const whenIdle = (run: () => void): void => {
    if ("requestIdleCallback" in window) requestIdleCallback(run, { timeout: 2_000 });
    else setTimeout(run, 200);
  };

  function doAgain(element: HTMLElement, again: () => void): void {
    // Done differently or handled by React meanwhile.
    if (waiting.get(element) !== again) return;
    waiting.delete(element);
    delete element.dataset.waits;
    if (element.isConnected) again();
  }
  function watch(): void {
    let isAnyDead = false;
    for (const [element, again] of waiting) {
      if (!element.isConnected) waiting.delete(element);
      else if (isAlive(element)) whenIdle(() => doAgain(element, again));
      else isAnyDead = true;
    }
    if (isAnyDead) requestAnimationFrame(watch);
  }
  function keep(element: HTMLElement, again: () => void): void {
    waiting.delete(element);
    waiting.set(element, again);
    element.dataset.waits = "";
    requestAnimationFrame(watch);
  }

  /** React compares with the value it saw last; that one is blanked, so that the text counts as typed. */
  function typeAgain(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
    const { selectionStart, selectionEnd } = field;
    const prototype = Object.getPrototypeOf(field) as object;
    field.value = "";
    Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(field, text);
    if (selectionStart !== null && document.activeElement === field)
      field.setSelectionRange(selectionStart, selectionEnd);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  function fillAgain(field: Field): () => void {
    const { value } = field;
    if (field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio")) {
      const { checked } = field;
      return () => {
        if (field.checked === checked) field.checked = !checked;
        field.click();
      };
    }
    if (field instanceof HTMLSelectElement || field.type === "file")
      return () => {
        if (field instanceof HTMLSelectElement) field.value = value;
        field.dispatchEvent(new Event("change", { bubbles: true }));
      };
    return () => typeAgain(field, value);
  }

  const onFill = ({ target }: Event): void => {
    const isField =
      target instanceof HTMLInputElement ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement;
    if (!isField) return;
    if (isAlive(target)) waiting.delete(target);
    else keep(target, fillAgain(target));
  };
  document.addEventListener("input", onFill, true);
  document.addEventListener("change", onFill, true);
  document.addEventListener(
    "click",
    ({ target }) => {
      const button = target instanceof Element ? target.closest("button") : null;
      // A button that sends a form is heard as the form.
      if (!button || button.type === "submit" || isAlive(button)) return;
      keep(button, () => button.click());
    },
    true,
  );
  document.addEventListener(
    "submit",
    (event) => {
      const form = event.target;
      // A form with an address of its own needs no script, and React keeps those with an action itself.
      if (!(form instanceof HTMLFormElement) || form.hasAttribute("action") || isAlive(form)) return;
      event.preventDefault();
      const { submitter } = event;
      keep(form, () => form.requestSubmit(submitter));
    },
    true,
  );
}

/** The text of the script that the page begins with. */
export const earlyInputScript = `(${keepEarlyInput.toString()})()`;
