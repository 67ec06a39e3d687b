/** Makes a forgotten case of a union a compile error; throws if bad data gets this far. */
export function exhaustive(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
