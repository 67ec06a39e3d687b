"use client";

import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import type { PartnershipModel } from "@/lib/domain/deal/partnership-model";
import type { LintContext } from "@/lib/domain/playbook/rule";
import type { lintTermSheet } from "@/lib/domain/playbook/run";
import { measureCompleteness } from "@/lib/domain/term-sheet/completeness";
import type { TermSheetDto } from "@/lib/features/term-sheets/dto";
import { type Judged, type Judgement, JudgementStore, type ShownFinding } from "./judgement-store";
import { useDraft, useTermSheet } from "./term-sheet-context";

const none: readonly ShownFinding[] = [];
const JudgementContext = createContext<JudgementStore | null>(null);

const shownFindings = (findings: TermSheetDto["findings"]): ShownFinding[] =>
  findings.map(({ key, ruleId, severity, path, message, relatedPaths, suggestion, otherDeal, fix }) => ({
    key,
    ruleId,
    severity,
    path,
    message,
    relatedPaths,
    ...(suggestion ? { suggestion } : {}),
    ...(otherDeal ? { otherDeal } : {}),
    ...(fix ? { fix: fix as NonNullable<ShownFinding["fix"]> } : {}),
  }));

/** What the server found, until the linter has come. */
const firstJudgement = (terms: TermSheetDto): Judged => ({
  sheet: terms.sheet,
  findings: shownFindings(terms.findings),
  completeness: measureCompleteness(terms.sheet, terms.model),
});

/** What the form lints with; a key with nothing behind it is left out. */
const contextOf = ({ lint }: TermSheetDto, model: PartnershipModel): LintContext => ({
  ...(lint as Omit<LintContext, "model">),
  model,
});

/** What the server found in deals that the form does not hold. */
function beyondReach({ lint, findings }: TermSheetDto): readonly ShownFinding[] {
  const held = new Set(lint.otherDeals.map(({ dealId }) => dealId));
  const far = new Set(
    findings.filter(({ otherDeal }) => otherDeal && !held.has(otherDeal.dealId)).map(({ key }) => key),
  );
  return far.size === 0
    ? none
    : shownFindings(findings).filter(({ key }) => key !== undefined && far.has(key));
}

/** Lints and measures the draft with every letter: a millisecond or two, where putting it off would cost a frame. */
export function FindingsProvider({ terms, children }: { terms: TermSheetDto; children: ReactNode }) {
  const { model } = useTermSheet();
  const sheet = useDraft((state) => state.sheet);
  const [judgements] = useState(() => new JudgementStore(firstJudgement(terms)));
  const [lint, setLint] = useState<typeof lintTermSheet | null>(null);
  useEffect(() => {
    void import("@/lib/domain/playbook/run").then((linter) => setLint(() => linter.lintTermSheet));
  }, []);
  const context = useMemo(() => contextOf(terms, model), [terms, model]);
  const beyond = useMemo(() => beyondReach(terms), [terms]);
  useLayoutEffect(() => {
    if (!lint) return;
    judgements.take({
      sheet,
      findings: [...lint(sheet, context), ...beyond],
      completeness: measureCompleteness(sheet, model),
    });
  }, [judgements, lint, sheet, model, context, beyond]);
  return <JudgementContext value={judgements}>{children}</JudgementContext>;
}

/** Something of the judgement; redraws only when it changes. `select` must give the same object for the same one. */
export function useJudgement<Value>(select: (judgement: Judgement) => Value): Value {
  const judgements = useContext(JudgementContext);
  if (judgements === null) throw new Error("useJudgement needs a FindingsProvider above it.");
  const read = () => select(judgements.read());
  return useSyncExternalStore(judgements.subscribe, read, read);
}

/** The findings about one term or row. */
export const useFindingsAt = (path: string): readonly ShownFinding[] =>
  useJudgement((judgement) => judgement.byPath.get(path) ?? none);
