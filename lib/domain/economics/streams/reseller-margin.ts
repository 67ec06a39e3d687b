import type { RevenueStream } from "../../term-sheet/sections/revenue-stream";
import { derived } from "../derivation";
import { ladderOf } from "../ledger/ladder-plan";
import { sumOf } from "../number/num";
import { commonPlan, type StreamPlan, streamPath } from "./stream-plan";
import type { StreamSetup } from "./stream-setup";

type ResellerMargin = Extract<RevenueStream, { model: "reseller_margin" }>;

/**
 * The reseller buys off list and sells at its own price (S1: buys at 35 % off list, sells at list, keeps 35 %). It
 * collects from the customer, owes the vendor list price less margin, and keeps the difference.
 */
export function planResellerMargin(setup: StreamSetup, stream: ResellerMargin): StreamPlan | undefined {
  const { context } = setup;
  const { math, currency, places, rounding } = context;
  const path = streamPath(stream);
  const vendor = context.party(stream.payer, `${path}.payer`, "sells to the reseller");
  const reseller = context.party(stream.recipient, `${path}.recipient`, "resells");
  const margin = context.fraction(stream.marginPercent, `${path}.marginPercent`, "the margin in percent");
  if (vendor === undefined || reseller === undefined || !margin) return undefined;
  const uplift =
    stream.registeredUpliftPercent === undefined
      ? math.zero
      : math.of(stream.registeredUpliftPercent).times(context.hundredth);
  if (margin.plus(uplift).compare(math.one) > 0) {
    context.problem(
      `${path}.registeredUpliftPercent`,
      "Margin and extra margin together are more than 100 %.",
    );
    return undefined;
  }
  return {
    ...commonPlan(stream, reseller),
    takes: "splits",
    ladder: ladderOf(context, "gross_revenue", [], path),
    begin: () => (input, book) => {
      const { rows, ladder, triggers } = input;
      const list = sumOf(
        rows.map((row) => row.listAmount),
        math.zero,
      );
      const registered = sumOf(
        rows.filter((row) => row.isRegistered).map((row) => row.listAmount),
        math.zero,
      );
      const raw = list.times(margin).plus(registered.times(uplift));
      const discount = raw.rounded(places, rounding);
      const price = list.minus(discount);
      const percent = (fraction: typeof margin) => fraction.times(math.of(100));
      const derivePrice = () =>
        derived("Purchase price", price, currency, {
          rule: "value at list price less margin",
          parts: [
            derived("Value at list price", list, currency, { parts: rows.map((row) => row.derive()) }),
            derived("Margin off list", discount, currency, {
              rule: "list price × margin, and the extra margin on registered deals",
              rounding: { place: "fee", method: rounding, before: raw.text() },
              parts: [
                derived("Margin", percent(margin), "%", { term: `${path}.marginPercent` }),
                derived("Registered at list price", registered, currency),
                derived("Extra margin", percent(uplift), "%", { term: `${path}.registeredUpliftPercent` }),
              ],
            }),
          ],
        });
      book.owe({
        kind: "purchase_price",
        from: reseller,
        to: vendor,
        amount: price,
        term: `${path}.marginPercent`,
        triggers,
        derive: derivePrice,
      });
      const kept = ladder.gross.minus(price);
      book.keep(reseller, kept, `${path}.marginPercent`, () =>
        derived("Reseller’s margin", kept, currency, {
          rule: "what customers pay less the purchase price",
          parts: [ladder.derive(), derivePrice()],
        }),
      );
    },
  };
}
