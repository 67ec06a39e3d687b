/**
 * A name as a letter may carry it: one line, at most 80 characters, nothing invisible, nothing a mail program would
 * make a link of. Names are typed by people, and our letters must not carry what they chose to point at.
 */
export function plainName(name: string): string {
  const shown = name
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ")
    .replaceAll(/[./\\:@<>]+(?=\S)/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  return shown.length > 80 ? `${shown.slice(0, 79)}…` : shown;
}
