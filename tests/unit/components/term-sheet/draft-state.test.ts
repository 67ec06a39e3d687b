import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Batch,
  type DraftState,
  editDraft,
  refuseBatch,
  resolveConflict,
  settleBatch,
  startDraft,
  takeBatch,
} from "@/components/term-sheet/draft/draft-state";
import type { TermChange } from "@/lib/domain/term-sheet/changes";
import { applyChanges } from "@/lib/domain/term-sheet/changes";
import { mergeChanges } from "@/lib/domain/term-sheet/merge";
import { getAt } from "@/lib/domain/term-sheet/path";
import { emptyTermSheet, type TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import type { EditAnswerDto } from "@/lib/features/term-sheets/dto";

const set = (path: string, value: unknown): TermChange => ({ op: "set", path, value });

/** A server in memory: merges as the command does. */
class Server {
  sheet: TermSheet = emptyTermSheet();
  version = 1;
  answer(changes: readonly TermChange[]): EditAnswerDto {
    const merged = mergeChanges(this.sheet, changes);
    if (!merged.ok) throw new Error(JSON.stringify(merged.refusal));
    this.sheet = merged.value.sheet;
    this.version += 1;
    return {
      outcome: merged.value.conflicts.length > 0 ? "conflict" : "saved",
      version: this.version,
      sheet: this.sheet,
      applied: merged.value.applied.map(({ path }) => path),
      conflicts: merged.value.conflicts.map((conflict) => ({
        ...(conflict as unknown as EditAnswerDto["conflicts"][number]),
        byName: "Somebody",
        at: null,
      })),
      savedAt: "2026-11-20T10:00:00.000Z",
    };
  }
  write(change: TermChange): void {
    const applied = applyChanges(this.sheet, [change]);
    if (applied.ok) this.sheet = applied.value;
  }
}

const exchange = (state: DraftState, server: Server): DraftState => {
  const sending = takeBatch(state, "b");
  return sending.inFlight ? settleBatch(sending, server.answer(sending.inFlight.changes)) : sending;
};

describe("a draft in the browser", () => {
  it("makes one change of a typed word, and none of a word typed and taken away", () => {
    let state = startDraft(emptyTermSheet(), 1);
    for (const text of ["L", "Lo", "London"]) state = editDraft(state, [set("law.venue", text)]);
    expect(state.queued).toEqual([{ op: "set", path: "law.venue", value: "London", base: null }]);
    expect(editDraft(state, [set("law.venue", null)]).queued).toEqual([]);
  });

  it("keeps what no sheet could hold, and says why", () => {
    const state = editDraft(startDraft(emptyTermSheet(), 1), [set("law.venue", "x".repeat(301))]);
    expect(state.refused["law.venue"]).toMatchObject({ value: "x".repeat(301) });
    expect(state.queued).toEqual([]);
    expect(editDraft(state, [set("law.venue", "London")]).refused).toEqual({});
  });

  it("forgets a row that came and went before anybody saw it, with all that was typed in it", () => {
    const state = editDraft(startDraft(emptyTermSheet(), 1), [
      { op: "insert", path: "apiAccess.tiers", row: { id: "t" } },
      set("apiAccess.tiers[t].name", "Pro"),
      { op: "remove", path: "apiAccess.tiers[t]" },
    ]);
    expect(state.queued).toEqual([]);
  });

  it("removes a row it had just changed without quarrelling with itself", () => {
    const server = new Server();
    server.write({ op: "insert", path: "apiAccess.tiers", row: { id: "t", name: "Free" } });
    let state = startDraft(server.sheet, server.version);
    state = editDraft(state, [
      set("apiAccess.tiers[t].name", "Pro"),
      { op: "remove", path: "apiAccess.tiers[t]" },
    ]);
    state = exchange(state, server);
    expect(state.conflicts).toEqual([]);
    expect(server.sheet.apiAccess.tiers).toEqual([]);
  });

  it("shows mine until a person chooses, and then sends the choice", () => {
    const server = new Server();
    let state = editDraft(startDraft(server.sheet, 1), [set("law.venue", "London")]);
    server.write(set("law.venue", "Paris"));
    state = exchange(state, server);
    expect(getAt(state.sheet, "law.venue")).toBe("London");
    expect(server.sheet.law.venue).toBe("Paris");
    state = editDraft(state, [set("law.venue", "London, N1")]);
    expect(exchange(state, server).conflicts).toMatchObject([{ mine: "London, N1", theirs: "Paris" }]);
    expect(getAt(resolveConflict(state, "law.venue", "theirs").sheet, "law.venue")).toBe("Paris");
    expect(exchange(resolveConflict(state, "law.venue", "mine"), server).conflicts).toEqual([]);
    expect(server.sheet.law.venue).toBe("London, N1");
  });

  it("puts a refused term back into its field and sends the rest", () => {
    let state = editDraft(startDraft(emptyTermSheet(), 1), [
      set("law.venue", "London"),
      set("law.governingLaw", "England"),
    ]);
    state = refuseBatch(takeBatch(state, "b"), [{ path: "law.venue", message: "No." }]);
    expect(state.refused["law.venue"]).toEqual({ value: "London", message: "No." });
    expect(state.queued.map(({ path }) => path)).toEqual(["law.governingLaw"]);
  });

  it("never loses what was typed last in a field: it is in the server’s sheet or in an open conflict", () => {
    const paths = ["law.venue", "law.governingLaw", "parties.purpose"];
    const event = fc.record({
      kind: fc.constantFrom("type" as const, "others" as const, "send" as const, "settle" as const),
      path: fc.constantFrom(...paths),
      text: fc.constantFrom("a", "b", "c", "d", "e"),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const server = new Server();
        let state = startDraft(server.sheet, 1);
        let answer: EditAnswerDto | null = null;
        const typed = new Map<string, string>();
        for (const { kind, path, text } of events) {
          if (kind === "type") {
            state = editDraft(state, [set(path, `me ${text}`)]);
            typed.set(path, `me ${text}`);
          } else if (kind === "others") server.write(set(path, `they ${text}`));
          else if (kind === "send" && !state.inFlight) {
            state = takeBatch(state, "b");
            answer = state.inFlight && server.answer((state.inFlight as Batch).changes);
          } else if (kind === "settle" && answer) {
            state = settleBatch(state, answer);
            answer = null;
          }
          for (const [typedPath, value] of typed)
            if (typedPath === path && kind === "type") expect(getAt(state.sheet, typedPath)).toBe(value);
        }
        if (answer) state = settleBatch(state, answer);
        state = exchange(state, server);
        expect(state.queued).toEqual([]);
        for (const [path, value] of typed) {
          const isKept = getAt(state.sheet, path) === value;
          const wasSavedBefore = state.conflicts.every((conflict) => conflict.path !== path);
          expect(isKept || wasSavedBefore).toBe(true);
        }
        for (const conflict of state.conflicts) expect(typed.get(conflict.path)).toBe(conflict.mine);
      }),
      { numRuns: 400 },
    );
  });
});
