import type { Month } from "../calendar/months";
import { type Num, notNegative, smaller, sumOf } from "../number/num";
import { changedPart, type Part } from "../streams/part";
import type { Claim } from "./claims";

/**
 * Pays a claim back out of another party's part of the same month. The parts of that party become smaller, in their
 * order; nothing is created or lost.
 */
export function chargeClaim(parts: readonly Part[], claim: Claim, month: Month): Part[] {
  const { context, step } = claim;
  const { math } = context;
  const bearer = step.chargedTo;
  const borne = notNegative(
    sumOf(
      parts.filter(({ party }) => party === bearer).map(({ amount }) => amount),
      math.zero,
    ),
    math.zero,
  );
  const owed = smaller(claim.owed(month, borne), borne);
  if (owed.sign() === 0) return [...parts];
  const deriveBearer = () => parts.find(({ party }) => party === bearer)?.derive();
  let open: Num = owed;
  const reduced = parts.map((part) => {
    if (part.party !== bearer || part.amount.sign() <= 0) return part;
    const cut = smaller(open, part.amount);
    open = open.minus(cut);
    if (cut.sign() === 0) return part;
    return changedPart(
      context,
      part,
      part.amount.minus(cut),
      `less what ${step.name} takes`,
      `${step.path}.chargedTo`,
    );
  });
  const paid = claim.pay(
    month,
    owed,
    borne,
    () => deriveBearer() ?? { label: "", value: "0", unit: "", parts: [] },
  );
  return [...reduced, paid];
}
