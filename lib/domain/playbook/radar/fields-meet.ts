import { readTerritory, sharedPlaces, type Territory } from "../places/territory";
import type { PromiseField } from "./promise";

/** A field in a form that compares fast. */
type ReadField = {
  products: readonly string[] | undefined;
  verticals: readonly string[] | undefined;
  channels: readonly string[] | undefined;
  territory: Territory | undefined;
  from: string;
  until: string;
};

/** Names repeat from deal to deal; each is put into comparable form once. */
const comparable = new Map<string, string>();

function key(name: string): string {
  const before = comparable.get(name);
  if (before !== undefined) return before;
  const plain = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  if (comparable.size > 20_000) comparable.clear();
  comparable.set(name, plain);
  return plain;
}
const keys = (list: readonly string[] | undefined): string[] | undefined => list?.map(key);

const known = new WeakMap<PromiseField, ReadField>();

function read(field: PromiseField): ReadField {
  const before = known.get(field);
  if (before) return before;
  const fresh = {
    products: keys(field.products),
    verticals: keys(field.verticals),
    channels: keys(field.channels),
    territory: field.places ? readTerritory(field.places) : undefined,
    from: field.from ?? "0000",
    until: field.until ?? "9999",
  };
  known.set(field, fresh);
  return fresh;
}

/** The names both lists share; "Cold-Chain Module 5" is a kind of "Cold-Chain Module". */
function shared(first: readonly string[], second: readonly string[]): string[] {
  return first.filter((one) =>
    second.some((other) => one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `)),
  );
}

/** What two fields have in common, as words to show; only what both of them name. */
export type CommonField = { products: string[]; verticals: string[]; places: string[]; channels: string[] };

/**
 * What two fields share; `undefined` when they are apart in product, industry, place, channel or time. A part that
 * only one of them names does not keep them apart, but at least one must be named, and shared, by both.
 */
export function commonField(first: PromiseField, second: PromiseField): CommonField | undefined {
  const one = read(first);
  const other = read(second);
  if (one.from > other.until || other.from > one.until) return undefined;
  const common: CommonField = { products: [], verticals: [], places: [], channels: [] };
  for (const part of ["products", "verticals", "channels"] as const) {
    const mine = one[part];
    const theirs = other[part];
    if (!mine || !theirs) continue;
    const both = shared(mine, theirs);
    if (both.length === 0) return undefined;
    common[part] = (first[part] ?? []).filter((_, index) => both.includes(mine[index] ?? ""));
  }
  if (one.territory && other.territory) {
    const places = sharedPlaces(one.territory, other.territory);
    if (places.length === 0) return undefined;
    common.places = places;
  }
  const isAnything = common.products.length + common.verticals.length + common.places.length > 0;
  return isAnything ? common : undefined;
}
