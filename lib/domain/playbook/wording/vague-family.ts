/** What makes a vague phrase exact after all. A day does not measure an amount, nor a count of people a delay. */
export type SettledBy = "time" | "frequency" | "quantity" | "standard";

/** A family of vague phrases: how they are written, what to write instead, what settles them. */
export type VagueFamily = {
  id: string;
  /** Built by `phrasePattern`: any white space, any kind of hyphen, any case. */
  pattern: RegExp;
  /** What is missing, as an instruction. */
  advice: string;
  /** A measurable way to say it, as an example. */
  suggestion: string;
  settledBy?: readonly SettledBy[];
  /** Text from the phrase on that is a term of art or means something else. */
  falseFriend?: RegExp;
  /** Text before the phrase that makes it mean something else; matched against the end. */
  falseFriendBefore?: RegExp;
  /** Words that can stand in place of the phrase as they are; `undefined` where a person has to think. */
  replacement?: (phrase: string) => string | undefined;
};

/**
 * A pattern for one family from a readable source: a space stands for any white space including line breaks, `~` for
 * a hyphen of any kind, a space or nothing. Whole words, any case. The text is normalised before (`plainText`).
 */
export function phrasePattern(source: string): RegExp {
  const flexible = source.replaceAll(/ [*?]/g, "\\s*").replaceAll(" ", "\\s+").replaceAll("~", "[-\\s]{0,2}");
  return new RegExp(`(?<![\\w-])(?:${flexible})(?![\\w])`, "gi");
}
