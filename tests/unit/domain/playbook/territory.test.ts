import { describe, expect, it } from "vitest";
import { placesOutside, readTerritory, sharedPlaces } from "@/lib/domain/playbook/places/territory";

const shared = (first: string[], second: string[]) =>
  sharedPlaces(readTerritory(first), readTerritory(second));

describe("territory", () => {
  it.each<[string[], string[], string[]]>([
    [["Ireland"], ["EU"], ["Ireland"]],
    [["DACH"], ["Austria"], ["Austria"]],
    [["Scotland"], ["United Kingdom"], ["Scotland"]],
    [["Worldwide"], ["Japan"], ["Japan"]],
    [["EMEA"], ["South Africa", "Chile"], ["South Africa"]],
    [["UK and Ireland"], ["Republic of Ireland"], ["Ireland"]],
    [["the Netherlands"], ["BENELUX"], ["Netherlands"]],
    [["Atlantis"], ["atlantis"], ["atlantis"]],
  ])("%j and %j share %j", (first, second, places) => {
    expect(shared(first, second)).toEqual(places);
    expect(shared(second, first)).toEqual(places);
  });

  it.each<[string[], string[]]>([
    [["Ireland"], ["United Kingdom"]],
    [["Scotland"], ["England"]],
    [["EU without Ireland"], ["Ireland"]],
    [["European Union"], ["Norway"]],
    [["APAC"], ["EMEA"]],
    [["Atlantis"], ["Ireland"]],
  ])("%j and %j share nothing", (first, second) => {
    expect(shared(first, second)).toEqual([]);
  });

  it("names what lies outside", () => {
    expect(placesOutside(readTerritory(["DACH"]), readTerritory(["Germany", "Austria"]))).toEqual([
      "Switzerland",
      "Liechtenstein",
    ]);
    expect(placesOutside(readTerritory(["Ireland"]), readTerritory(["EU"]))).toEqual([]);
  });
});
