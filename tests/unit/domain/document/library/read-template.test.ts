import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTemplate } from "@/lib/domain/document/library/read-template";
import { maxTemplateCharacters } from "@/lib/domain/document/library/template-node";

const problemsOf = (source: string) => {
  const read = readTemplate(source);
  return read.ok ? [] : read.problems;
};
const firstMessage = (source: string): string => problemsOf(source)[0]?.message ?? "";

describe("reading a template", () => {
  it("derives the terms, the defined words and the clauses it names", () => {
    const read = readTemplate(
      'Up to {{ law.liability.capAmount }} ({{ "clause.x" | clause }}), see {{ "Net Revenue" | defined }}.\n' +
        '{% for grant in exclusivity.grants %}\n- {{ grant.bound }} (the {{ "Field" | defines }})\n{% endfor %}',
    );
    expect(read).toMatchObject({
      ok: true,
      facts: {
        terms: ["exclusivity.grants", "exclusivity.grants[].bound", "law.liability.capAmount"],
        defines: ["Field"],
        uses: ["Net Revenue"],
        clauses: ["clause.x"],
      },
    });
  });

  it.each([
    ["{{ law.liabilty.cap }}", "There is no term “law.liabilty.cap”. Did you mean “law.liability.cap”?"],
    ["{{ law.liability }}", "holds several terms"],
    ["{{ exclusivity.grants }}", "is a list of rows"],
    ["{{ exclusivity.grants.bound }}", "Write {% for grant in exclusivity.grants %}"],
    ["{{ nonsense }}", "There is no term “nonsense”."],
    ["{{ law.mediation }}", "is yes or no"],
    ["{{ law.governingLaw | upcase }}", "There is no filter “upcase”"],
    ['{{ "Net Revenue" | shout }}', "There is no filter “shout”"],
    ["{{ law.governingLaw | defined }}", "is for words in quotation marks"],
    ['{{ law.liability.cap | words: none: "x", lots: "y" }}', "has no answer “lots”"],
    ['{{ law.liability.cap | words: none: "x" }}', "leaves out an answer"],
    ['{{ law.governingLaw | words: a: "x" }}', "is neither"],
    ["{{ law.liability.capMonths | count }}", "Give “count” the word for one"],
    ['{{ law.governingLaw | count: "day", "days" }}', "is for numbers"],
    ['{% if law.liability.cap == "heaps" %}x{% endif %}', "has no answer “heaps”"],
    ["{% if law.liability.capAmount > 5 %}x{% endif %}", "cannot be compared"],
    ["{% if law.liability.capMonths > law.escalationBusinessDays %}x{% endif %}", "not with another term"],
    ["{% if true %}x{% endif %}", "always the same"],
    ["{% for i in (1..1000000000) %}x{% endfor %}", "never through a range"],
    ["{% for law in exclusivity.grants %}x{% endfor %}", "that name is taken"],
    ["{% for g in law.governingLaw %}x{% endfor %}", "is no list of rows"],
    ["{% for g in exclusivity.grants limit: 2 %}x{% endfor %}", "it takes no options"],
    ["{% include 'a' %}", "There is no tag “include”"],
    ["{% render 'a' %}", "There is no tag “render”"],
    ["{% layout 'a' %}", "There is no tag “layout”"],
    ["{% assign x = 1 %}", "There is no tag “assign”"],
    ["{% capture x %}y{% endcapture %}", "There is no tag “capture”"],
    ["{% raw %}{{ x }}{% endraw %}", "There is no tag “raw”"],
    ["{% if law.mediation %}x", "is never closed; end it with {% endif %}"],
    ["{% endif %}", "closes nothing"],
    ["{% else %}", "stands outside"],
    ["{{ law.governingLaw", "never closes it"],
    ["{% if law.mediation", "never closes it"],
    ["{{ }}", "Something is missing"],
    ["{{ law.__proto__ }}", "“__proto__” is a name that a template may not reach"],
    ["{{ constructor.prototype }}", "may not reach"],
    ["{{ law.constructor.name }}", "may not reach"],
    ["{% for g in exclusivity.grants %}{{ g.constructor }}{% endfor %}", "may not reach"],
    ['{{ law["governingLaw"] }}', "is not the path of a term"],
    ["{{ exclusivity.grants[0].bound }}", "is not the path of a term"],
    ["{{ forloop.index }}", "cannot be written"],
    ["   \n ", "Write the words"],
    ["x".repeat(maxTemplateCharacters + 1), "is the most a clause may have"],
  ])("refuses %s with a sentence", (source, sentence) => {
    expect(firstMessage(source)).toContain(sentence);
  });

  it("tells every problem with its line, in reading order", () => {
    const problems = problemsOf("Fine.\n{{ one }}\nFine.\n\n  {{ two }} and {% if three %}x{% endif %}");
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [2, 4],
      [5, 6],
      [5, 23],
    ]);
  });

  it("says once that a loop is wrong, not again for each term inside it", () => {
    expect(problemsOf("{% for g in nowhere %}{{ g.a }}{{ g.b }}{% endfor %}")).toHaveLength(1);
  });

  it("never throws and is quick, whatever the text", () => {
    const parts = [
      "{{",
      "}}",
      "{%",
      "%}",
      " if ",
      " for x in ",
      "law.liability.cap",
      '"',
      "'",
      "|",
      ":",
      "(1..9)",
      "\n- ",
      "\n\n",
      "endif",
      "endfor",
      "__proto__",
      "é",
      "\u202e",
      "{%-",
      "-%}",
      "<!--",
      "{#",
      "not ",
      " and ",
      "==",
      "[",
      "]",
      ".",
      "\\",
      "\0",
      "comment",
      "raw",
    ];
    const hostile = fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ maxLength: 5 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(hostile, (pieces) => {
        const read = readTemplate(pieces.join(""));
        if (!read.ok)
          for (const { line, message } of read.problems)
            expect([line > 0, message.length > 5]).toEqual([true, true]);
      }),
      { numRuns: 1_000 },
    );
  });

  it("refuses conditions stacked to the limit of the text, and stays upright", () => {
    const deep = 900;
    expect(firstMessage("{%if law.mediation%}".repeat(deep))).not.toBe("");
    expect(firstMessage(`${"{%if law.mediation%}".repeat(600)}x${"{%endif%}".repeat(600)}`)).toContain(
      "deep",
    );
    expect(firstMessage(`{{ ${"(".repeat(15_000)} }}`)).not.toBe("");
    expect(firstMessage(`{% if ${"not ".repeat(4_000)}law.mediation %}x{% endif %}`)).toBe("");
  });
});
