/** One thing to choose. */
export interface Choice {
  id: string;
  label: string;
  /** A quiet second line. */
  hint?: string;
  isDisabled?: boolean;
}
