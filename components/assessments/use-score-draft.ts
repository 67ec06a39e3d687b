"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import type { CriterionScore } from "@/lib/domain/rubric/score";
import type { saveBlindScoresAction } from "@/lib/features/assessments/actions";
import { asMap, emptyScore, rebaseScores, type ScoreClash, type ScoreMap } from "./score-draft";

export type SaveState =
  | { kind: "saved" }
  | { kind: "saving" }
  | { kind: "offline" }
  | { kind: "refused"; message: string };

export interface StoredScores {
  version: number;
  scores: readonly CriterionScore[];
}

/** Stores the scores of the criteria that changed, and answers what stands then. */
export type SaveScores = (change: {
  version: number;
  scores: CriterionScore[];
}) => ReturnType<typeof saveBlindScoresAction>;

const pause = 500;

/** What others saved meanwhile, checked; the checks are fetched only when there was a conflict. */
const readStored = (data: unknown) =>
  import("./stored-scores").then(
    (file) => file.readStoredScores(data),
    () => null,
  );

/**
 * The scores of a draft: changed at once in the browser, saved criterion by criterion a moment later, one request at
 * a time. What could not be saved stays and is sent again; what two people changed at once is put before them.
 */
export function useScoreDraft(stored: StoredScores, save: SaveScores) {
  const router = useRouter();
  const saving = useRef(save);
  const [scores, setScores] = useState<ScoreMap>(() => asMap(stored.scores));
  const [state, setState] = useState<SaveState>({ kind: "saved" });
  const [clashes, setClashes] = useState<ScoreClash[]>([]);
  const held = useRef({
    latest: scores,
    stored: scores,
    version: stored.version,
    waiting: new Set<string>(),
    sending: null as Promise<void> | null,
    timer: undefined as ReturnType<typeof setTimeout> | undefined,
    hasSaved: false,
  });

  const show = useCallback((next: ScoreMap) => {
    held.current.latest = next;
    setScores(next);
  }, []);

  const send = useCallback(async (): Promise<void> => {
    const now = held.current;
    while (now.waiting.size > 0) {
      const keys = [...now.waiting];
      const mine = keys.map((key) => now.latest.get(key) ?? emptyScore(key));
      now.waiting.clear();
      setState({ kind: "saving" });
      const giveBack = () => {
        for (const key of keys) now.waiting.add(key);
      };
      let answer: Awaited<ReturnType<SaveScores>>;
      try {
        answer = await saving.current({ version: now.version, scores: mine });
      } catch {
        giveBack();
        return setState({ kind: "offline" });
      }
      if (answer.ok) {
        now.version = answer.value.version;
        now.stored = asMap(answer.value.scores);
        now.hasSaved = true;
        continue;
      }
      const meanwhile = answer.error.code === "conflict" ? await readStored(answer.error.data) : null;
      if (meanwhile === null) {
        giveBack();
        return setState({ kind: "refused", message: answer.error.message });
      }
      const theirs = asMap(meanwhile.scores);
      const later = [...now.waiting].map((key) => now.latest.get(key) ?? emptyScore(key));
      const unsaved = [...mine.filter(({ criterionKey }) => !now.waiting.has(criterionKey)), ...later];
      const rebased = rebaseScores(now.stored, theirs, unsaved);
      now.version = meanwhile.version;
      now.stored = theirs;
      now.waiting = new Set(rebased.resend);
      show(rebased.scores);
      setClashes((before) => [...before, ...rebased.clashes]);
    }
    setState({ kind: "saved" });
  }, [show]);

  /** Sends what waits now; resolves when nothing is under way. */
  const flush = useCallback(async (): Promise<void> => {
    const now = held.current;
    clearTimeout(now.timer);
    if (now.sending) await now.sending;
    if (now.waiting.size === 0) return;
    now.sending = send().finally(() => {
      now.sending = null;
    });
    await now.sending;
  }, [send]);

  const change = useCallback(
    (score: CriterionScore) => {
      const now = held.current;
      show(new Map(now.latest).set(score.criterionKey, score));
      now.waiting.add(score.criterionKey);
      setState({ kind: "saving" });
      clearTimeout(now.timer);
      now.timer = setTimeout(() => void flush(), pause);
    },
    [flush, show],
  );

  const decideClash = (clash: ScoreClash, chosen: "mine" | "theirs") => {
    setClashes((before) => before.filter((other) => other !== clash));
    if (chosen === "mine") change(clash.mine);
  };

  useEffect(() => {
    const now = held.current;
    const again = () => void flush();
    window.addEventListener("online", again);
    return () => {
      window.removeEventListener("online", again);
      // Leaving the page sends what waits, and pages kept for "back" are read again with it.
      if (now.waiting.size > 0 || now.hasSaved) void flush().then(() => router.refresh());
    };
  }, [flush, router]);

  return {
    scores,
    state,
    clashes,
    change,
    flush,
    decideClash,
    storedVersion: () => held.current.version,
    hasUnsaved: () => held.current.waiting.size > 0,
  };
}
