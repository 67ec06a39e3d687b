import { Decimal } from "decimal.js";
import { inWords } from "../figures";
import { type CommonField, commonField } from "./fields-meet";
import type { DealPromises, PromiseOfDeal } from "./promise";

export const conflictKinds = ["exclusivity", "non_compete", "best_terms"] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** Two passages that cannot both be kept: ours by path and words, theirs with the deal it stands in. */
export type PromiseConflict = {
  kind: ConflictKind;
  path: string;
  ownWords: string;
  other: { dealId: string; dealTitle: string; path: string; words: string; isLive: boolean };
  /** What they share, such as "Ireland and Cold-Chain Module". */
  about: string;
};

type Of<Kind extends PromiseOfDeal["kind"]> = Extract<PromiseOfDeal, { kind: Kind }>;
const isKind =
  <Kind extends PromiseOfDeal["kind"]>(kind: Kind) =>
  (promise: PromiseOfDeal): promise is Of<Kind> =>
    promise.kind === kind;

const shownPlaces = 4;

function aboutOf({ products, verticals, places, channels }: CommonField): string {
  const somePlaces =
    places.length > shownPlaces
      ? [...places.slice(0, shownPlaces), `${places.length - shownPlaces} more places`]
      : places;
  return inWords([...products, ...verticals, ...somePlaces, ...channels]);
}

const sameName = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one.trim().toLowerCase() === other.trim().toLowerCase();

/** An exception that names the other partner lets it in. */
const lets = (exclusivity: Of<"exclusivity">, partnerName: string): boolean =>
  partnerName !== "" &&
  (exclusivity.except ?? []).some((item) => item.toLowerCase().includes(partnerName.toLowerCase()));

type Own = {
  exclusivities: Of<"exclusivity">[];
  nonCompetes: Of<"non_compete">[];
  business: Of<"business">[];
};

function conflictsOver(
  kind: "exclusivity" | "non_compete",
  mine: Of<"exclusivity"> | Of<"non_compete"> | Of<"business">,
  theirs: Of<"exclusivity"> | Of<"non_compete"> | Of<"business">,
  deal: DealPromises,
): PromiseConflict[] {
  const common = commonField(mine.field, theirs.field);
  if (!common) return [];
  const { dealId, dealTitle, isLive } = deal;
  return [
    {
      kind,
      path: mine.path,
      ownWords: mine.words,
      other: { dealId, dealTitle, path: theirs.path, words: theirs.words, isLive },
      about: aboutOf(common),
    },
  ];
}

/** Two deals about the same partner promise it the same thing twice, which is no conflict. */
function withOther(own: Own, partnerName: string, deal: DealPromises): PromiseConflict[] {
  const found: PromiseConflict[] = [];
  for (const theirs of deal.promises) {
    if (theirs.kind === "exclusivity") {
      if (sameName(theirs.beneficiary, partnerName) || lets(theirs, partnerName)) continue;
      const before = found.length;
      for (const mine of own.exclusivities)
        if (!sameName(mine.beneficiary, theirs.beneficiary))
          found.push(...conflictsOver("exclusivity", mine, theirs, deal));
      // The clash of two grants says it already; what the deal does is only asked when there was none.
      if (found.length === before)
        for (const mine of own.business) found.push(...conflictsOver("exclusivity", mine, theirs, deal));
    } else if (theirs.kind === "non_compete") {
      for (const mine of own.business) found.push(...conflictsOver("non_compete", mine, theirs, deal));
    } else if (theirs.kind === "business") {
      for (const mine of own.exclusivities)
        if (!sameName(mine.beneficiary, deal.partnerName) && !lets(mine, deal.partnerName))
          found.push(...conflictsOver("exclusivity", mine, theirs, deal));
      for (const mine of own.nonCompetes) found.push(...conflictsOver("non_compete", mine, theirs, deal));
    }
  }
  return found;
}

/** The clash of two grants is told once, not again as grant against business. */
function once(conflicts: readonly PromiseConflict[]): PromiseConflict[] {
  const grants = new Set(
    conflicts
      .filter(({ other }) => other.path.startsWith("exclusivity."))
      .map(({ path, other }) => `${path} ${other.dealId}`),
  );
  return conflicts.filter(
    ({ kind, path, other }) =>
      kind !== "exclusivity" ||
      other.path.startsWith("exclusivity.") ||
      !grants.has(`${path} ${other.dealId}`),
  );
}

function bestTermConflicts(mine: readonly PromiseOfDeal[], deal: DealPromises): PromiseConflict[] {
  const { dealId, dealTitle, isLive } = deal;
  const compare = (
    promise: Of<"best_terms">,
    given: Of<"offer">,
    reference: Of<"offer">,
    isOurs: boolean,
  ): PromiseConflict[] =>
    given.rate === reference.rate && new Decimal(given.percent).gt(reference.percent)
      ? [
          {
            kind: "best_terms",
            path: isOurs ? promise.path : given.path,
            ownWords: isOurs ? `${promise.words}, at ${reference.words}` : given.words,
            other: isOurs
              ? { dealId, dealTitle, isLive, path: given.path, words: given.words }
              : {
                  dealId,
                  dealTitle,
                  isLive,
                  path: promise.path,
                  words: `${promise.words}, at ${reference.words}`,
                },
            about: `${given.percent} % against ${reference.percent} %`,
          },
        ]
      : [];
  const ourOffers = mine.filter(isKind("offer"));
  const theirOffers = deal.promises.filter(isKind("offer"));
  const ours = mine
    .filter(isKind("best_terms"))
    .flatMap((promise) =>
      ourOffers.flatMap((reference) =>
        theirOffers.flatMap((given) => compare(promise, given, reference, true)),
      ),
    );
  const theirs = deal.promises
    .filter(isKind("best_terms"))
    .flatMap((promise) =>
      theirOffers.flatMap((reference) =>
        ourOffers.flatMap((given) => compare(promise, given, reference, false)),
      ),
    );
  return [...ours, ...theirs];
}

const maxConflicts = 50;

/**
 * Promises of this sheet that cannot be kept beside those of other deals, live ones first, at most 50. Pure and
 * quick: 10,000 other deals take less than 50 ms. Deals with the same partner are not to be handed in.
 */
export function findPromiseConflicts(
  mine: readonly PromiseOfDeal[],
  others: readonly DealPromises[],
  partnerName = "",
): PromiseConflict[] {
  const own: Own = {
    exclusivities: mine.filter(isKind("exclusivity")),
    nonCompetes: mine.filter(isKind("non_compete")),
    business: mine.filter(isKind("business")),
  };
  const comparesTerms = mine.some(({ kind }) => kind === "offer" || kind === "best_terms");
  const found: PromiseConflict[] = [];
  for (const deal of others) {
    found.push(...once(withOther(own, partnerName, deal)));
    if (comparesTerms && deal.promises.length > 0) found.push(...bestTermConflicts(mine, deal));
  }
  return found
    .toSorted((one, other) => Number(other.other.isLive) - Number(one.other.isLive))
    .slice(0, maxConflicts);
}
