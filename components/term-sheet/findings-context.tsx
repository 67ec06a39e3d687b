"use client";

import { createContext, type ReactNode, useContext, useDeferredValue, useMemo } from "react";
import type { Finding } from "@/lib/domain/playbook/rule";
import { lintTermSheet } from "@/lib/domain/playbook/run";
import { measureCompleteness, type SheetCompleteness } from "@/lib/domain/term-sheet/completeness";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import { useDraft, useTermSheet } from "./term-sheet-context";

interface Judgement {
  /** The sheet these are about, a breath behind the typing. */
  sheet: TermSheet;
  findings: readonly Finding[];
  byPath: ReadonlyMap<string, readonly Finding[]>;
  completeness: SheetCompleteness;
}

const JudgementContext = createContext<Judgement | null>(null);
const none: readonly Finding[] = [];

/** Lints and measures the draft behind the typing: a keystroke never waits for it. */
export function FindingsProvider({ children }: { children: ReactNode }) {
  const { model } = useTermSheet();
  const sheet = useDeferredValue(useDraft((state) => state.sheet));
  const judgement = useMemo(() => {
    const findings = lintTermSheet(sheet, { model });
    const byPath = Map.groupBy(findings, ({ path }) => path);
    return { sheet, findings, byPath, completeness: measureCompleteness(sheet, model) };
  }, [sheet, model]);
  return <JudgementContext value={judgement}>{children}</JudgementContext>;
}

export function useJudgement(): Judgement {
  const judgement = useContext(JudgementContext);
  if (judgement === null) throw new Error("useJudgement needs a FindingsProvider above it.");
  return judgement;
}

/** The findings about one term or row. */
export const useFindingsAt = (path: string): readonly Finding[] => useJudgement().byPath.get(path) ?? none;
