"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const pause = 1_000;

/** Reads the page again every second while something runs. */
export function RefreshWhile({ isOn }: { isOn: boolean }) {
  const router = useRouter();
  useEffect(() => {
    if (!isOn) return;
    const timer = setInterval(() => router.refresh(), pause);
    return () => clearInterval(timer);
  }, [isOn, router]);
  return null;
}
