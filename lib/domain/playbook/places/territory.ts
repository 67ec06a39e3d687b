import { countryCode, countryName, placeKey } from "./countries";
import { regionCodes } from "./regions";

/** A territory as it was written: known places by code, others by their name. */
export type Territory = {
  codes: ReadonlySet<string>;
  /** Names that no table knows, in comparable form. */
  names: ReadonlySet<string>;
};

const nothing: Territory = { codes: new Set(), names: new Set() };

/** "EU without Ireland", "DACH except Liechtenstein". */
const except = /\s*[,(]?\s*\b(?:without|excluding|excl\.?|except(?: for)?|other than|but not|ex)\s+/i;
const joint = /\s*(?:,|;|\/|\+|\band\b|&)\s*/i;

function readName(name: string): { codes: readonly string[]; names: readonly string[] } {
  const region = regionCodes(name);
  if (region) return { codes: region, names: [] };
  const code = countryCode(name);
  if (code) return { codes: [code], names: [] };
  const parts = name.split(joint).filter((part) => placeKey(part) !== "");
  if (parts.length > 1) {
    const read = parts.map(readName);
    return { codes: read.flatMap(({ codes }) => codes), names: read.flatMap(({ names }) => names) };
  }
  const key = placeKey(name);
  return { codes: [], names: key === "" ? [] : [key] };
}

const known = new Map<string, Territory>();

function readItem(item: string): Territory {
  const before = known.get(item);
  if (before) return before;
  const [base = "", ...taken] = item.split(except);
  const read = readName(base);
  const without = new Set(taken.flatMap((part) => [...readName(part.replace(/[)]/g, "")).codes]));
  const territory = {
    codes: new Set(read.codes.filter((code) => !without.has(code))),
    names: new Set(read.names),
  };
  if (known.size > 5_000) known.clear();
  known.set(item, territory);
  return territory;
}

/** What a list of places stands for: regions become their countries, "EU without Ireland" leaves one out. */
export function readTerritory(places: readonly string[] | undefined): Territory {
  if (!places || places.length === 0) return nothing;
  const [only] = places;
  if (places.length === 1 && only !== undefined) return readItem(only);
  const read = places.map(readItem);
  return {
    codes: new Set(read.flatMap(({ codes }) => [...codes])),
    names: new Set(read.flatMap(({ names }) => [...names])),
  };
}

const countryOf = (code: string): string => code.slice(0, 2);
const hasCode = (codes: ReadonlySet<string>, code: string): boolean =>
  codes.has(code) || codes.has(countryOf(code));

/** Names of the places two territories share; empty when they share none. A part of a country shares with the country. */
export function sharedPlaces(first: Territory, second: Territory): string[] {
  const codes = new Set<string>();
  for (const code of first.codes) if (hasCode(second.codes, code)) codes.add(code);
  for (const code of second.codes) if (hasCode(first.codes, code)) codes.add(code);
  const names = [...first.names].filter((name) => second.names.has(name));
  return [...[...codes].map(countryName), ...names];
}

/** Names of the places of `inner` that are not in `outer`. An unknown name counts only when `outer` has unknown ones too. */
export function placesOutside(inner: Territory, outer: Territory): string[] {
  return [...inner.codes].filter((code) => !hasCode(outer.codes, code)).map(countryName);
}
