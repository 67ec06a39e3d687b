import type { TermSheet } from "../../term-sheet/term-sheet";
import { dateText } from "../../term-sheet/value-text";
import { inWords, lastDayOfTerm, mayGoOn } from "../figures";
import { mayBindUs, partyName, sideOf } from "../sides";
import type { PromiseField, PromiseOfDeal } from "./promise";

const listed = (list: readonly string[] | undefined): string[] | undefined =>
  list && list.length > 0 ? [...list] : undefined;

/** Leaves absent keys out, so that stored promises stay small. */
function fieldOf(parts: { [Key in keyof PromiseField]: PromiseField[Key] | undefined }): PromiseField {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as PromiseField;
}

const periodWords = ({ from, until }: PromiseField): string =>
  [from ? `from ${dateText(from)}` : "", until ? `until ${dateText(until)}` : ""].filter(Boolean).join(" ");

function fieldWords(field: PromiseField): string {
  const parts = [
    field.products ? inWords(field.products) : "all products",
    field.verticals ? `for ${inWords(field.verticals)}` : "",
    field.places ? `in ${inWords(field.places)}` : "everywhere",
    field.channels ? `through ${inWords(field.channels)}` : "",
    periodWords(field),
  ];
  return parts.filter(Boolean).join(" ");
}

const agreementEnd = (sheet: TermSheet): string | undefined =>
  mayGoOn(sheet) ? undefined : (sheet.termExit.endsOn ?? lastDayOfTerm(sheet));

function exclusivities(sheet: TermSheet): PromiseOfDeal[] {
  if (sheet.exclusivity.kind !== "grants") return [];
  return sheet.exclusivity.grants
    .filter(({ bound, nature }) => mayBindUs(sheet, bound) && nature !== "first_refusal")
    .map((grant) => {
      const field = fieldOf({
        products: listed(grant.products) ?? listed(sheet.parties.products),
        verticals: listed(grant.verticals),
        places: listed(grant.geographies) ?? listed(sheet.parties.territories),
        channels: listed(grant.channels),
        from: grant.fromOn ?? sheet.parties.effectiveOn,
        until: grant.untilOn ?? agreementEnd(sheet),
      });
      const beneficiary = grant.beneficiary && partyName(sheet, grant.beneficiary);
      const except = listed(grant.carveOuts);
      return {
        kind: "exclusivity",
        path: `exclusivity.grants[${grant.id}]`,
        words: `Only ${beneficiary ?? "the partner"}: ${fieldWords(field)}`,
        ...(beneficiary ? { beneficiary } : {}),
        ...(except ? { except } : {}),
        field,
      };
    });
}

function nonCompetes(sheet: TermSheet): PromiseOfDeal[] {
  const { exists, promises } = sheet.law.safeguards.nonCompete;
  if (exists !== true) return [];
  return promises
    .filter(({ everyone, bound }) => everyone === true || mayBindUs(sheet, bound))
    .map((promise) => {
      const field = fieldOf({
        products: promise.breadth === "core_category" ? undefined : listed(sheet.parties.products),
        verticals: promise.breadth === "core_category" ? undefined : listed(sheet.parties.targetMarkets),
        places: listed(promise.territories),
        channels: undefined,
        from: sheet.parties.effectiveOn,
        until: promise.afterEnd ? undefined : agreementEnd(sheet),
      });
      return {
        kind: "non_compete",
        path: `law.safeguards.nonCompete.promises[${promise.id}]`,
        words: `We do not compete: ${promise.scope ?? fieldWords(field)}`.slice(0, 300),
        field,
      };
    });
}

function bestTerms(sheet: TermSheet): PromiseOfDeal[] {
  const { granted, bound, scope } = sheet.law.safeguards.mostFavouredNation;
  if (granted !== true || !mayBindUs(sheet, bound)) return [];
  const them = sheet.parties.parties.find(({ side }) => side === "them");
  return [
    {
      kind: "best_terms",
      path: "law.safeguards.mostFavouredNation.granted",
      words: `Our best terms: ${scope ?? "everything"}`.slice(0, 300),
      ...(them?.name ? { beneficiary: them.name } : {}),
    },
  ];
}

function offers(sheet: TermSheet): PromiseOfDeal[] {
  return sheet.revenueShare.streams.flatMap((stream): PromiseOfDeal[] => {
    const path = `revenueShare.streams[${stream.id}]`;
    if (
      stream.model === "reseller_margin" &&
      stream.marginPercent &&
      sideOf(sheet, stream.recipient) !== "us"
    )
      return [
        {
          kind: "offer",
          path: `${path}.marginPercent`,
          words: `${stream.marginPercent} % reseller margin`,
          rate: "reseller_margin",
          percent: stream.marginPercent,
        },
      ];
    if (stream.model === "referral_fee" && stream.feePercent && sideOf(sheet, stream.recipient) !== "us")
      return [
        {
          kind: "offer",
          path: `${path}.feePercent`,
          words: `${stream.feePercent} % referral fee`,
          rate: "referral_fee",
          percent: stream.feePercent,
        },
      ];
    return [];
  });
}

/** What the deal does: nothing while neither product, market nor place is known. */
function business(sheet: TermSheet): PromiseOfDeal[] {
  const { products, targetMarkets, territories, effectiveOn } = sheet.parties;
  const field = fieldOf({
    products: listed(products),
    verticals: listed(targetMarkets),
    places: listed(territories),
    channels: undefined,
    from: effectiveOn,
    until: agreementEnd(sheet),
  });
  if (!field.products && !field.verticals && !field.places) return [];
  const path = field.places
    ? "parties.territories"
    : field.verticals
      ? "parties.targetMarkets"
      : "parties.products";
  return [{ kind: "business", path, words: fieldWords(field), field }];
}

/** What a sheet promises to its partner and does with it, small enough to keep beside every deal. Ours only. */
export const extractPromises = (sheet: TermSheet): PromiseOfDeal[] => [
  ...exclusivities(sheet),
  ...nonCompetes(sheet),
  ...bestTerms(sheet),
  ...offers(sheet),
  ...business(sheet),
];
