import { UNSTABLE_ToastQueue as ToastQueue } from "react-aria-components/Toast";

export interface ToastContent {
  /** What was done, in a sentence without a full stop: "Owner changed for 3 partners". */
  title: string;
  detail?: string;
  tone?: "plain" | "bad";
  /** Takes it back. Shown as a button until the toast goes. */
  onUndo?: () => void;
}

export const toastQueue = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 });

/** Tells what was done. Stays eight seconds, or until closed when it tells of a failure. */
export function showToast(content: ToastContent): void {
  toastQueue.add(content, content.tone === "bad" ? {} : { timeout: 8_000 });
}
