/** Changes to the query of a list; null and "" take a part away. */
export type AddressChanges = Record<string, string | null>;

/** The address of the list with some parts changed. Any change begins at the first page again. */
export function partnersHref(query: string, changes: AddressChanges): string {
  const params = new URLSearchParams(query);
  for (const part of ["after", "before"]) params.delete(part);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === "") params.delete(name);
    else params.set(name, value);
  }
  const changed = params.toString();
  return changed === "" ? "/partners" : `/partners?${changed}`;
}

/** The query of a list without its page, in one order, so that two of them can be compared. */
export function canonicalQuery(query: string): string {
  const params = new URLSearchParams(query);
  for (const part of ["after", "before"]) params.delete(part);
  params.sort();
  return params.toString();
}

/** The query string an address was read from, written again. */
export function queryOf(address: Record<string, unknown>): string {
  const params = new URLSearchParams();
  const usual: Record<string, string> = { sort: "name", dir: "asc" };
  for (const [name, value] of Object.entries(address)) {
    const text = textOf(name, value);
    if (text !== "" && usual[name] !== text) params.set(name, text);
  }
  return params.toString();
}

function textOf(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.join(name === "type" ? "|" : ",");
  if (typeof value === "boolean") {
    const isQuestion = name === "deal" || name === "scored";
    return isQuestion ? (value ? "yes" : "no") : value ? "1" : "";
  }
  return value === null ? "" : String(value);
}
