import type { RevenueStream, WaterfallStep } from "@/lib/domain/term-sheet/sections/revenue-stream";
import type { Drafting } from "../drafting";
import { listed, runs } from "../runs";
import type { Run } from "../tree";
import { sharesInWords } from "./shares-in-words";

const times = { month: "month", quarter: "quarter", year: "contract year", term: "whole term" };
export type Waterfall = Extract<RevenueStream, { model: "waterfall" }>;

/** What one step of a waterfall does: "the first €260,000 pays back Castellan". */
export function stepInWords(d: Drafting, row: string, step: WaterfallStep): Run[] {
  const name = d.has(`${row}.name`) && [d.term(`${row}.name`, "step"), ": "];
  const amount = d.term(`${row}.amount`, "amount");
  const per = d.has(`${row}.per`) && [" per ", d.phrase(`${row}.per`, "time", times)];
  switch (step.kind) {
    case "recoup":
      return runs(
        name,
        d.term(`${row}.party`, "party"),
        " is paid back costs of ",
        amount,
        d.has(`${row}.atMostPercent`) && [
          " out of at most ",
          d.term(`${row}.atMostPercent`, "part"),
          " of what is there in a month",
        ],
        d.has(`${row}.chargedTo`) && [", borne by the part of ", d.term(`${row}.chargedTo`, "party")],
      );
    case "fixed":
      return runs(name, d.term(`${row}.party`, "party"), " gets ", amount, per);
    case "split_until":
      return runs(name, "up to ", amount, per, " is split ", sharesInWords(d, `${row}.shares`, step.shares));
    case "split_rest":
      return runs(name, "the rest is split ", sharesInWords(d, `${row}.shares`, step.shares));
    default:
      return runs(name, d.term(`${row}.kind`, "what the step does"));
  }
}

/** The steps of a waterfall in the order of their ranks. */
export const stepsInOrder = (stream: Waterfall): readonly WaterfallStep[] =>
  stream.steps.toSorted((one, other) => (one.priority ?? 0) - (other.priority ?? 0));

/** "Verity gets at most €500,000 per contract year." for each limit. */
export function limitsInWords(d: Drafting, stream: Waterfall): Run[] {
  if (stream.limits.length === 0) return [];
  const list = `revenueShare.streams[${stream.id}].limits`;
  const items = stream.limits.map(({ id }) => {
    const row = `${list}[${id}]`;
    return runs(
      d.term(`${row}.party`, "party"),
      " gets ",
      d.phrase(`${row}.kind`, "limit", { cap: "at most", floor: "at least" }),
      " ",
      d.term(`${row}.amount`, "amount"),
      " per ",
      d.phrase(`${row}.per`, "time", times),
    );
  });
  return runs(". Out of this ", listed(items));
}

/** Sentences about shares that move with results; empty without any. */
export function adjustmentsInWords(d: Drafting, stream: RevenueStream): Run[] {
  if (!("adjustments" in stream)) return [];
  return runs(
    ...stream.adjustments.map(({ id }) => {
      const row = `revenueShare.streams[${stream.id}].adjustments[${id}]`;
      return runs(
        " If “",
        d.term(`${row}.reference`, "commitment or gate"),
        "” ",
        d.phrase(`${row}.event`, "result", {
          commitment_met: "is met",
          commitment_missed: "is missed",
          gate_met: "is met as a gate",
          gate_missed: "is missed as a gate",
        }),
        ", ",
        d.term(`${row}.points`, "points"),
        " of the shares move from ",
        d.term(`${row}.fromParty`, "party"),
        " to ",
        d.term(`${row}.toParty`, "party"),
        " from the following month.",
      );
    }),
  );
}
