export interface ToastContent {
  /** What was done, in a sentence without a full stop: "Owner changed for 3 partners". */
  title: string;
  detail?: string;
  tone?: "plain" | "bad";
  /** Takes it back. Shown as a button until the toast goes. */
  onUndo?: () => void;
}

const toastEvent = "parley:toast";

/** Tells what was done. Stays eight seconds, or until closed when it tells of a failure. */
export function showToast(content: ToastContent): void {
  window.dispatchEvent(new CustomEvent(toastEvent, { detail: content }));
}

/** Calls `listener` for every toast to show; returns what stops it. */
export function onToast(listener: (content: ToastContent) => void): () => void {
  const listen = (event: Event) => listener((event as CustomEvent<ToastContent>).detail);
  window.addEventListener(toastEvent, listen);
  return () => window.removeEventListener(toastEvent, listen);
}
