/** Joins class names and leaves out what is false. Later names do not override earlier ones: choose, do not stack. */
export function cx(...names: Array<string | false | null | undefined>): string {
  return names.filter(Boolean).join(" ");
}
