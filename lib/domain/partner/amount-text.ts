/** Reads "520 k", "1.2 m" or "520,000" as an exact amount; null when it is not one. */
export function readAmount(text: string): string | null {
  const match = /^(\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.(\d{1,6}))?\s*(k|m)?$/i.exec(text.trim());
  if (!match) return null;
  const [, whole = "", fraction = "", unit = ""] = match;
  const shift = { "": 0, k: 3, m: 6 }[unit.toLowerCase()] ?? 0;
  const digits = fraction.padEnd(shift, "0");
  const amount = `${whole.replaceAll(",", "")}${digits.slice(0, shift)}`.replace(/^0+(?=\d)/, "");
  const rest = digits.slice(shift).replace(/0+$/, "");
  return rest === "" ? amount : `${amount}.${rest}`;
}
