import type { EditAnswerDto } from "@/lib/features/term-sheets/dto";
import type { ActionResult } from "@/lib/platform/actions/result";
import { rememberDraft } from "./draft-memory";
import { type Batch, refuseBatch, settleBatch, takeBatch } from "./draft-state";
import type { DraftStore } from "./draft-store";

const typingPause = 400;
const firstRetry = 1_000;
const longestRetry = 30_000;
const answerWithin = 20_000;
/** Browsers carry at most 64 KiB past the end of a page. */
const keepaliveBytes = 60_000;
const worthRetrying = new Set([408, 429, 500, 502, 503, 504]);

type Answer = ActionResult<EditAnswerDto> | "unreachable";

async function post(dealId: string, batch: Batch): Promise<Answer> {
  const body = JSON.stringify({ dealId, ...batch });
  try {
    const response = await fetch("/api/term-sheets/edits", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
      keepalive: body.length < keepaliveBytes,
      signal: AbortSignal.timeout(answerWithin),
    });
    if (worthRetrying.has(response.status)) return "unreachable";
    return (await response.json()) as ActionResult<EditAnswerDto>;
  } catch {
    return "unreachable";
  }
}

/** Saves a draft by itself: one request at a time, the same batch again until it is answered, nothing dropped. */
export class DraftSaver {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSending = false;
  #retryAfter = firstRetry;

  constructor(
    readonly store: DraftStore,
    readonly place: { dealId: string; viewerId: string; pageId: string },
  ) {}

  /** Begins to listen; returns what ends it. */
  start(): () => void {
    this.store.onEdit = () => this.#afterEdit();
    const now = () => void this.#send();
    const leaving = () => this.#leave();
    const hiding = () => document.visibilityState === "hidden" && this.#leave();
    window.addEventListener("online", now);
    window.addEventListener("pagehide", leaving);
    document.addEventListener("visibilitychange", hiding);
    if (this.#hasWork()) void this.#send();
    return () => {
      this.#leave();
      clearTimeout(this.#timer);
      this.store.onEdit = () => undefined;
      window.removeEventListener("online", now);
      window.removeEventListener("pagehide", leaving);
      document.removeEventListener("visibilitychange", hiding);
    };
  }

  /** Sends now what waits, such as after a refusal. */
  readonly sendNow = (): void => void this.#send();

  #hasWork(): boolean {
    const { inFlight, queued } = this.store.state();
    return inFlight !== null || queued.length > 0;
  }

  #afterEdit(): void {
    this.#remember();
    if (this.store.saveState().kind === "saved") this.store.setSaveState({ kind: "waiting" });
    this.#in(typingPause);
  }

  #in(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#send(), milliseconds);
  }

  #remember(): void {
    const { dealId, viewerId, pageId } = this.place;
    rememberDraft(dealId, viewerId, pageId, this.store.state());
  }

  /** The page goes: what waits is sent past its end, and kept in the browser until an answer is seen. */
  #leave(): void {
    this.#remember();
    if (!this.#isSending) void this.#send();
  }

  async #send(): Promise<void> {
    if (this.#isSending) return;
    clearTimeout(this.#timer);
    this.store.update((state) => takeBatch(state, crypto.randomUUID()));
    const batch = this.store.state().inFlight;
    if (!batch) {
      if (this.store.saveState().kind !== "saved") this.#settled(new Date().toISOString());
      return;
    }
    this.#isSending = true;
    this.#remember();
    this.store.setSaveState({ kind: "saving" });
    const answer = await post(this.place.dealId, batch);
    this.#isSending = false;
    this.#take(answer);
    this.#remember();
  }

  #take(answer: Answer): void {
    if (answer === "unreachable") {
      this.store.setSaveState({ kind: "offline" });
      this.#in(this.#retryAfter);
      this.#retryAfter = Math.min(this.#retryAfter * 2, longestRetry);
      return;
    }
    this.#retryAfter = firstRetry;
    if (answer.ok) {
      this.store.update((state) => settleBatch(state, answer.value));
      this.#settled(answer.value.savedAt);
      return;
    }
    const { message, problems } = answer.error;
    const before = this.store.state().inFlight?.changes.length ?? 0;
    this.store.update((state) => refuseBatch(state, problems));
    const hasProgressed = this.store.state().queued.length < before;
    this.store.setSaveState({ kind: "refused", message });
    if (hasProgressed && this.#hasWork()) this.#in(0);
  }

  #settled(at: string): void {
    if (this.#hasWork()) {
      this.store.setSaveState({ kind: "waiting" });
      this.#in(0);
    } else this.store.setSaveState({ kind: "saved", at });
  }
}
