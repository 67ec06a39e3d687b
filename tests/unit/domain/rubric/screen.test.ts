import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standardScreen } from "@/lib/domain/rubric/preset-screen";
import {
  type ScreenAnswer,
  type ScreenAnswerValue,
  screenAnswerValues,
  screenPartner,
} from "@/lib/domain/rubric/screen";
import { screenSchema } from "@/lib/domain/rubric/screen-schema";

const today = { screenedOn: "2026-11-20", lookAgainOn: null };
const answer = (questionKey: string, value: ScreenAnswerValue, note = ""): ScreenAnswer => ({
  questionKey,
  answer: value,
  note,
});
const good: ScreenAnswer[] = [
  answer("ip_protection", "yes"),
  answer("exclusivity_demanded", "no"),
  answer("territory", "yes"),
  answer("legal_compatibility", "yes"),
  answer("cultural_compatibility", "unknown"),
];
const changed = (key: string, value: ScreenAnswerValue, note = "") =>
  good.map((entry) => (entry.questionKey === key ? answer(key, value, note) : entry));
const screened = (answers: readonly ScreenAnswer[], dates = today) => {
  const result = screenPartner(standardScreen, answers, dates);
  if (!result.ok) throw new Error(result.refusal);
  return result.value;
};

describe("screenPartner", () => {
  it("is a sound preset that lets a good partner through", () => {
    expect(screenSchema.parse(standardScreen)).toEqual(standardScreen);
    expect(screened(good)).toEqual({ outcome: "pursue", lookAgainOn: null, reasons: [], unanswered: [] });
  });

  it("knocks out at once, with the reason and the note", () => {
    const result = screened([answer("exclusivity_demanded", "yes", "Five years, all of Europe.")]);
    expect(result.outcome).toBe("no");
    expect(result.unanswered).toHaveLength(4);
    expect(result.reasons).toEqual([
      expect.objectContaining({
        questionKey: "exclusivity_demanded",
        leadsTo: "no",
        concern: "Open-ended exclusivity would close the market to us.",
        note: "Five years, all of Europe.",
      }),
    ]);
  });

  it("gives not now a day to look again: the usual period, or the day somebody named", () => {
    expect(screened(changed("territory", "no"))).toMatchObject({
      outcome: "not_now",
      lookAgainOn: "2027-05-20",
    });
    const named = screenPartner(standardScreen, changed("territory", "no"), {
      ...today,
      lookAgainOn: "2027-01-11",
    });
    expect(named).toMatchObject({ ok: true, value: { lookAgainOn: "2027-01-11" } });
  });

  it("decides nothing in favour while a question is open", () => {
    expect(screened(good.slice(1))).toMatchObject({ outcome: null, unanswered: ["ip_protection"] });
  });

  it("refuses what it cannot use", () => {
    const refusal = (answers: ScreenAnswer[], lookAgainOn: string | null = null) => {
      const result = screenPartner(standardScreen, answers, { screenedOn: "2026-11-20", lookAgainOn });
      return result.ok ? null : result.refusal;
    };
    expect(refusal([answer("charm", "yes")])).toBe("The screen has no question charm; nothing was decided.");
    expect(refusal([...good, answer("territory", "no")])).toContain("answered twice");
    expect(refusal(good, "2026-11-20")).toContain("must be after the screen");
  });

  it("takes the worst outcome of any answer, in any order", () => {
    const severity = { pursue: 0, not_now: 1, no: 2 } as const;
    const cards = fc
      .tuple(
        ...standardScreen.questions.map(({ key }) =>
          fc.constantFrom(...screenAnswerValues).map((value) => answer(key, value)),
        ),
      )
      .chain((answers) => fc.shuffledSubarray(answers, { minLength: answers.length }));
    fc.assert(
      fc.property(cards, (answers) => {
        const worst = Math.max(
          ...answers.map(({ questionKey, answer: value }) => {
            const question = standardScreen.questions.find(({ key }) => key === questionKey);
            return question ? severity[question.leadsTo[value]] : 0;
          }),
        );
        const { outcome, lookAgainOn, reasons } = screened(answers);
        expect(outcome && severity[outcome]).toBe(worst);
        expect(lookAgainOn !== null).toBe(outcome === "not_now");
        expect(reasons.length > 0).toBe(outcome !== "pursue");
      }),
    );
  });
});

describe("screenSchema", () => {
  it("names a question key used twice", () => {
    const [first] = standardScreen.questions;
    const repeated = screenSchema.safeParse({ ...standardScreen, questions: [first, first] });
    expect(repeated.error?.issues[0]?.message).toBe(
      "Two questions have the key ip_protection; each question needs its own.",
    );
  });
});
