type Fields = Readonly<Record<string, unknown>>;

const asFields = (value: unknown): Fields | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;

const movedKeys = ["bound", "breadth", "scope", "period"] as const;

/** The row a version 1 non-compete becomes. */
export const firstPromiseId = "n1";

/**
 * 1 → 2: a non-compete was one promise of one party; now it is a row for each party that is bound. What a sheet said
 * becomes the row `n1`. What is not where version 1 had it stays, for the strict check to name.
 */
export function nonCompeteToRows(sheet: Fields): Record<string, unknown> {
  const law = asFields(sheet.law);
  const safeguards = asFields(law?.safeguards);
  const nonCompete = asFields(safeguards?.nonCompete);
  if (!law || !safeguards || !nonCompete) return { ...sheet };
  const keep = Object.entries(nonCompete).filter(([key]) => !movedKeys.some((moved) => moved === key));
  const moved = Object.fromEntries(
    movedKeys.flatMap((key) => (nonCompete[key] === undefined ? [] : [[key, nonCompete[key]]])),
  );
  const promises = Object.keys(moved).length > 0 ? [{ id: firstPromiseId, ...moved }] : [];
  return {
    ...sheet,
    law: {
      ...law,
      safeguards: { ...safeguards, nonCompete: { ...Object.fromEntries(keep), promises } },
    },
  };
}
