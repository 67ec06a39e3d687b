"use client";

import { useEffect, useRef } from "react";
import type { ToastContent } from "@/components/ui/toast-event";
import { addToast } from "@/components/ui/toast-queue";
import { ToastRegion } from "@/components/ui/toast-region";

/** Shows each toast once, the first ones included that were told before this file had arrived. */
export default function DeskToasts({ waiting }: { waiting: readonly ToastContent[] }) {
  const shown = useRef(0);
  useEffect(() => {
    for (const content of waiting.slice(shown.current)) addToast(content);
    shown.current = waiting.length;
  }, [waiting]);
  return <ToastRegion />;
}
