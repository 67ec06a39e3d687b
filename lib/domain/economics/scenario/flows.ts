import type { LineKind } from "../ledger/ledger-line";
import type { Num } from "../number/num";
import type { Deal } from "../plan/plan-deal";
import type { Ledger } from "../run-deal";

/** Money on its way from customers to parties, for a Sankey picture and its table. */
export type MoneyFlows = {
  /** What customers were billed, by stream. */
  billed: readonly { stream: string; name: string; amount: Num }[];
  /** What was taken off on the way to net revenue, by step of the ladder. */
  deducted: readonly { term: string; label: string; amount: Num }[];
  /** How each part of net revenue came to a party: by kind of line and the term it came from. */
  shared: readonly { kind: LineKind; term: string; party: string; amount: Num }[];
  /** What one party paid another on top: fees, royalties, guarantees, settlements, clawbacks. */
  transferred: readonly { kind: LineKind; from: string; to: string; term: string; amount: Num }[];
};

class Sums<Each extends { amount: Num }> {
  readonly #sums = new Map<string, Each>();
  add(key: string, each: Each): void {
    const known = this.#sums.get(key);
    this.#sums.set(key, known ? { ...known, amount: known.amount.plus(each.amount) } : each);
  }
  list(): Each[] {
    return [...this.#sums.values()].filter(({ amount }) => amount.sign() !== 0);
  }
}

/** Adds up the months asked for (all of them when left out) into flows. */
export function moneyFlows(
  deal: Deal,
  ledger: Ledger,
  isAsked: (month: number) => boolean = () => true,
): MoneyFlows {
  const { parties } = deal.context;
  const idOf = (party: number): string => parties[party]?.id ?? "";
  const billed = new Sums<MoneyFlows["billed"][number]>();
  const deducted = new Sums<MoneyFlows["deducted"][number]>();
  const shared = new Sums<MoneyFlows["shared"][number]>();
  const transferred = new Sums<MoneyFlows["transferred"][number]>();
  for (const { stream, month, ladder, own } of ledger.revenue) {
    if (!isAsked(month) || own.sign() === 0) continue;
    const name = deal.streams.find(({ id }) => id === stream)?.name ?? stream;
    billed.add(stream, { stream, name, amount: ladder.gross });
    for (const { step, amount } of ladder.taken)
      deducted.add(step.id, { term: step.term, label: step.label, amount });
  }
  const splitting = new Set(deal.streams.filter(({ takes }) => takes === "splits").map(({ id }) => id));
  for (const { month, stream, kind, party, counterparty, term, amount, triggers } of ledger.lines) {
    if (!isAsked(month)) continue;
    const isTransfer = counterparty !== undefined && (kind === "clawback" || !splitting.has(stream));
    if (!isTransfer) shared.add(`${kind} ${term} ${party}`, { kind, term, party: idOf(party), amount });
    else if (triggers.length > 0)
      transferred.add(`${kind} ${term} ${counterparty} ${party}`, {
        kind,
        from: idOf(counterparty),
        to: idOf(party),
        term,
        amount,
      });
  }
  return {
    billed: billed.list(),
    deducted: deducted.list(),
    shared: shared.list(),
    transferred: transferred.list(),
  };
}
