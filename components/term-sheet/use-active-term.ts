"use client";

import { useEffect, useState } from "react";
import { termPathOf } from "./focus-term";

/** The path of the term the cursor was in last; the draft beside the form follows it. */
export function useActiveTerm(): string | null {
  const [path, setPath] = useState<string | null>(null);
  useEffect(() => {
    const follow = (event: globalThis.FocusEvent) => {
      const entered = termPathOf(event.target);
      if (entered !== null) setPath(entered);
    };
    document.addEventListener("focusin", follow);
    return () => document.removeEventListener("focusin", follow);
  }, []);
  return path;
}
