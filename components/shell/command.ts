/** Something a person can do or open, reachable from the palette and, with `keys`, from anywhere. */
export interface Command {
  id: string;
  label: string;
  /** Heading in the palette: "Go to", "This deal". */
  group?: string;
  /** Other words it may be looked for by. */
  keywords?: string;
  /** "g p" for one key after the other, "n" for a single key. Modifiers belong to the browser. */
  keys?: string;
  href?: string;
  run?: () => unknown;
}
