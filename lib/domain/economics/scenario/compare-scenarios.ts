import type { Num } from "../number/num";
import type { ScenarioResult } from "./scenario";

/** One row of a comparison: a figure in every scenario, each with its difference to the first. */
export type ComparedFigure = {
  key: "gross" | "net" | "profit" | "present_value" | "share_percent";
  party: string | undefined;
  values: readonly { value: Num; difference: Num | undefined }[];
};

const compared = (
  key: ComparedFigure["key"],
  party: string | undefined,
  values: readonly Num[],
): ComparedFigure => ({
  key,
  party,
  values: values.map((value, index) => ({
    value,
    difference: index === 0 || !values[0] ? undefined : value.minus(values[0]),
  })),
});

/** Scenarios side by side, the first one being what the others are measured against. Parties are matched by id. */
export function compareScenarios(scenarios: readonly ScenarioResult[]): ComparedFigure[] {
  const [base] = scenarios;
  if (!base) return [];
  const { math } = base.deal.context;
  const ofParty = (
    id: string,
    pick: (result: ScenarioResult["parties"][number], whole: ScenarioResult) => Num,
  ): Num[] =>
    scenarios.map((scenario) => {
      const found = scenario.parties.find(({ party }) => party === id);
      return found ? pick(found, scenario) : math.zero;
    });
  return [
    compared(
      "gross",
      undefined,
      scenarios.map(({ gross }) => gross),
    ),
    compared(
      "net",
      undefined,
      scenarios.map(({ net }) => net),
    ),
    ...base.parties.flatMap(({ party }) => [
      compared(
        "profit",
        party,
        ofParty(party, ({ total }) => total.profit),
      ),
      compared(
        "present_value",
        party,
        ofParty(party, ({ presentValue }) => presentValue),
      ),
      compared(
        "share_percent",
        party,
        ofParty(party, ({ total }, { net }) =>
          net.sign() > 0
            ? total.kept
                .plus(total.fromOthers)
                .minus(total.toOthers)
                .times(math.of(100))
                .over(net)
                .rounded(2, "half_up")
            : math.zero,
        ),
      ),
    ]),
  ];
}
