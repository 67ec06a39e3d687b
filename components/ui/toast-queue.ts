import { UNSTABLE_ToastQueue as ToastQueue } from "react-aria-components/Toast";
import type { ToastContent } from "./toast-event";

/** What is on show. Filled by the shell; everybody else calls `showToast`. */
export const toastQueue = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 });

export function addToast(content: ToastContent): void {
  toastQueue.add(content, content.tone === "bad" ? {} : { timeout: 8_000 });
}
