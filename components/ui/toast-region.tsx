"use client";

import { Text } from "react-aria-components/Text";
import {
  UNSTABLE_ToastRegion as Region,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastBody,
} from "react-aria-components/Toast";
import { Button } from "./button";
import { Icon } from "./icon";
import { IconButton } from "./icon-button";
import { toastQueue } from "./toast-queue";

/** Where toasts appear: once per document, in the shell. */
export function ToastRegion() {
  return (
    <Region
      queue={toastQueue}
      aria-label="What was just done"
      className="fixed bottom-4 left-1/2 z-60 grid w-max max-w-[calc(100vw-24px)] -translate-x-1/2 gap-2 outline-none max-tablet:bottom-18"
    >
      {({ toast }) => (
        <Toast
          toast={toast}
          className="flex min-h-11 items-center gap-3 rounded-panel bg-raised py-1.5 pr-2 pl-3.5 shadow-float outline-none"
        >
          {toast.content.tone === "bad" && <Icon name="warning" className="text-bad" />}
          <ToastBody className="min-w-0">
            <Text slot="title" className="block font-medium">
              {toast.content.title}
            </Text>
            {toast.content.detail !== undefined && (
              <Text slot="description" className="block text-small text-ink-2">
                {toast.content.detail}
              </Text>
            )}
          </ToastBody>
          {toast.content.onUndo && (
            <Button
              size="sm"
              icon="undo"
              onPress={() => {
                toast.content.onUndo?.();
                toastQueue.close(toast.key);
              }}
            >
              Undo
            </Button>
          )}
          <IconButton slot="close" icon="close" label="Dismiss" size="sm" />
        </Toast>
      )}
    </Region>
  );
}
