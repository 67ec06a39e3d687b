"use client";

import { useEffect, useState } from "react";
import type { PreviewEngine } from "./preview-engine";

/** What computes the preview, as soon as it has arrived; null until then. */
export function usePreviewEngine(): PreviewEngine | null {
  const [engine, setEngine] = useState<PreviewEngine | null>(null);
  useEffect(() => {
    let isHere = true;
    void import("./preview-engine").then(({ previewEngine }) => {
      if (isHere) setEngine(previewEngine);
    });
    return () => {
      isHere = false;
    };
  }, []);
  return engine;
}
