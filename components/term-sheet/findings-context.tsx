"use client";

import {
  createContext,
  type ReactNode,
  useContext,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
} from "react";
import type { Finding } from "@/lib/domain/playbook/rule";
import type { lintTermSheet } from "@/lib/domain/playbook/run";
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

const none: readonly Finding[] = [];
const JudgementContext = createContext<Judgement | null>(null);

/** Lints and measures the draft behind the typing: a keystroke never waits for it. */
export function FindingsProvider({ children }: { children: ReactNode }) {
  const { model } = useTermSheet();
  const sheet = useDeferredValue(useDraft((state) => state.sheet));
  const [lint, setLint] = useState<typeof lintTermSheet | null>(null);
  useEffect(() => {
    void import("@/lib/domain/playbook/run").then((linter) => setLint(() => linter.lintTermSheet));
  }, []);
  const judgement = useMemo(() => {
    const findings = lint ? lint(sheet, { model }) : none;
    const byPath = Map.groupBy(findings, ({ path }) => path);
    return { sheet, findings, byPath, completeness: measureCompleteness(sheet, model) };
  }, [sheet, model, lint]);
  return <JudgementContext value={judgement}>{children}</JudgementContext>;
}

export function useJudgement(): Judgement {
  const judgement = useContext(JudgementContext);
  if (judgement === null) throw new Error("useJudgement needs a FindingsProvider above it.");
  return judgement;
}

/** The findings about one term or row. */
export const useFindingsAt = (path: string): readonly Finding[] => useJudgement().byPath.get(path) ?? none;
