/** What the parser's errors carry; its classes say less in their types than the objects hold. */
type Carried = { originalError?: unknown; token?: { begin?: unknown }; errors?: unknown };

export const LiquidErrors = {
  is: (error: Error): boolean => error.name === "LiquidErrors",
  listOf(error: Error): unknown[] {
    const { errors } = error as Carried;
    return Array.isArray(errors) ? errors : [error];
  },
};

export const LiquidError = {
  is: (error: Error): boolean => ["ParseError", "TokenizationError"].includes(error.name),
  messageOf(error: Error): string {
    const { originalError } = error as Carried;
    return originalError instanceof Error ? originalError.message : error.message;
  },
  /** Where in the source, counted in characters from 0. */
  offsetOf(error: Error): number {
    const { token } = error as Carried;
    return typeof token?.begin === "number" ? token.begin : 0;
  },
};
