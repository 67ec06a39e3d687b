"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { RiskAnswer, RiskQuestion, RiskReport } from "./risk-worker";

export type RiskState =
  | { kind: "idle" }
  | { kind: "running"; done: number; runs: number }
  | { kind: "refused"; sentences: readonly string[] }
  | { kind: "answered"; answer: RiskAnswer; seed: number; runs: number };

/** Runs a simulation beside the page, tells how far it is, and stops when asked to or when the page goes. */
export function useRisk(): { state: RiskState; run: (question: RiskQuestion) => void; cancel: () => void } {
  const [state, setState] = useState<RiskState>({ kind: "idle" });
  const worker = useRef<Worker | null>(null);
  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  useEffect(() => stop, [stop]);
  const cancel = useCallback(() => {
    stop();
    setState({ kind: "idle" });
  }, [stop]);
  const run = useCallback(
    (question: RiskQuestion) => {
      stop();
      const next = new Worker(new URL("./risk-worker.ts", import.meta.url), { type: "module" });
      worker.current = next;
      const { runs, seed } = question;
      setState({ kind: "running", done: 0, runs });
      next.onerror = () => {
        stop();
        setState({
          kind: "refused",
          sentences: ["This browser could not run the simulation. Load the page again."],
        });
      };
      next.onmessage = ({ data }: MessageEvent<RiskReport>) => {
        if (data.kind === "progress") return setState({ kind: "running", done: data.done, runs });
        stop();
        if (data.kind === "refused")
          setState({ kind: "refused", sentences: data.problems.map(({ message }) => message) });
        else setState({ kind: "answered", answer: data.answer, seed, runs });
      };
      next.postMessage(question);
    },
    [stop],
  );
  return { state, run, cancel };
}
