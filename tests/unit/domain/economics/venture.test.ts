import { describe, expect, it } from "vitest";
import { computeVenture, ventureEventsSchema } from "@/lib/domain/economics/venture/venture";
import { sheetOf, twoParties } from "./deal-from";

const venture = (more: object = {}, percents: [string, string] = ["50", "50"]) =>
  sheetOf({
    parties: twoParties,
    jointVenture: {
      equity: [
        { id: "a", party: "us", percent: percents[0] },
        { id: "b", party: "si", percent: percents[1] },
      ],
      ...more,
    },
  });
const run = (sheet: ReturnType<typeof venture>, events: object) =>
  computeVenture(sheet, ventureEventsSchema.parse({ currency: "EUR", ...events }));
const paid = (party: string, on: string, amount: string) => ({ party, on, amount });

describe("a joint venture", () => {
  it("distributes the agreed least part of a year's profit by equity and keeps the rest", () => {
    const result = run(venture({ distributions: { minimumPercent: "40" } }, ["60", "40"]), {
      years: [{ endsOn: "2027-12-31", profit: "100000" }],
    });
    // 40 % of 100,000 is 40,000: 24,000 and 16,000; 60,000 stay in.
    expect(result.ok && result.value.lines.map(({ party, amount }) => [party, amount.text()])).toEqual([
      ["us", "24000"],
      ["si", "16000"],
    ]);
    expect(result.ok && result.value.retained.text()).toBe("60000");
  });

  it("makes up earlier losses before anything is distributed", () => {
    const result = run(venture({ distributions: { minimumPercent: "100" } }), {
      years: [
        { endsOn: "2027-12-31", profit: "-30000" },
        { endsOn: "2028-12-31", profit: "50000" },
      ],
    });
    expect(result.ok && result.value.lines.map(({ on, amount }) => [on, amount.text()])).toEqual([
      ["2028-12-31", "10000"],
      ["2028-12-31", "10000"],
    ]);
  });

  it("returns capital first on exit, in proportion where it does not suffice, then shares the surplus", () => {
    const contributions = [paid("us", "2027-01-01", "300000"), paid("si", "2027-01-01", "100000")];
    const short = run(venture(), { contributions, exit: { on: "2029-12-31", proceeds: "200000" } });
    expect(short.ok && short.value.parties.map(({ received }) => received.text())).toEqual([
      "150000",
      "50000",
    ]);
    const rich = run(venture(), { contributions, exit: { on: "2029-12-31", proceeds: "1000000" } });
    expect(rich.ok && rich.value.parties.map(({ result }) => result.text())).toEqual(["300000", "300000"]);
  });

  it("dilutes whoever does not follow a capital call, where the terms say so", () => {
    const contributions = [
      paid("us", "2027-01-01", "100000"),
      paid("si", "2027-01-01", "100000"),
      paid("us", "2028-01-01", "200000"),
    ];
    const diluted = run(venture({ capital: { dilutes: true } }), { contributions });
    expect(diluted.ok && diluted.value.parties.map(({ equityPercent }) => equityPercent.text())).toEqual([
      "75",
      "25",
    ]);
    const fixed = run(venture(), { contributions });
    expect(fixed.ok && fixed.value.parties.map(({ equityPercent }) => equityPercent.text())).toEqual([
      "50",
      "50",
    ]);
  });

  it("refuses equity that does not add up, strangers, and money that is not there", () => {
    const at = (result: ReturnType<typeof run>) =>
      result.ok ? [] : result.refusal.map((problem) => problem.at);
    expect(at(run(venture({}, ["50", "40"]), {}))).toEqual(["jointVenture.equity"]);
    expect(at(run(venture(), { contributions: [paid("isv", "2027-01-01", "5")] }))).toEqual([
      "contributions[0].party",
    ]);
    expect(at(run(venture(), { years: [{ endsOn: "2027-12-31", profit: "5", distributed: "6" }] }))).toEqual([
      "years[0].distributed",
    ]);
  });
});
