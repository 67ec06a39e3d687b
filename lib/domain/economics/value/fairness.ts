import type { Arithmetic, Num } from "../number/num";

/** How even the value is: who has how much of it, and whether that deserves a warning. */
export type Fairness = {
  verdict: "balanced" | "lopsided" | "someone_loses" | "no_value";
  parts: readonly { party: string; name: string; value: Num; percent: Num }[];
  /** The party with the largest part. */
  leader: string | undefined;
  sentence: string;
};

/**
 * The fairness line (S2: a partnership in which one side gets a bad deal ends). Lopsided is a part above
 * `warnAbovePercent` of all value; worse is a party that loses money while others earn. Percentages to one digit.
 */
export function fairnessOf(
  values: readonly { party: string; name: string; value: Num }[],
  math: Arithmetic,
  warnAbovePercent = 75,
): Fairness {
  let total = math.zero;
  for (const { value } of values) total = total.plus(value);
  if (total.sign() <= 0)
    return {
      verdict: "no_value",
      parts: values.map((each) => ({ ...each, percent: math.zero })),
      leader: undefined,
      sentence: "Together the parties earn nothing under these assumptions.",
    };
  const parts = values.map((each) => ({
    ...each,
    percent: each.value.times(math.of(100)).over(total).rounded(1, "half_up"),
  }));
  const leader = parts.toSorted((one, other) => other.value.compare(one.value))[0];
  const losing = parts.filter(({ value }) => value.sign() < 0);
  if (losing.length > 0)
    return {
      verdict: "someone_loses",
      parts,
      leader: leader?.party,
      sentence: `${losing.map(({ name }) => name).join(" and ")} would lose money while the others earn.`,
    };
  const isLopsided = leader !== undefined && leader.percent.compare(math.of(warnAbovePercent)) > 0;
  return {
    verdict: isLopsided ? "lopsided" : "balanced",
    parts,
    leader: leader?.party,
    sentence: isLopsided
      ? `${leader.name} takes ${leader.percent.text()} % of all value, more than ${warnAbovePercent} %.`
      : `${leader?.name ?? "Nobody"} has the largest part, ${leader?.percent.text() ?? "0"} % of all value.`,
  };
}
