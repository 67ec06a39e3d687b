import type { ScheduleModule } from "../clause-module";
import type { Drafting } from "../drafting";
import { runs, words } from "../runs";
import type { Block, Run, TableRow } from "../tree";

type Measure = { key: string; label: string; write: (d: Drafting, row: string) => Run[] };

const plain = (key: string, label: string, after = ""): Measure => ({
  key,
  label,
  write: (d, row) => runs(d.term(`${row}.${key}`, label.toLowerCase()), d.has(`${row}.${key}`) && after),
});

const measures: readonly Measure[] = [
  plain("includedCallsPerMonth", "Calls included a month"),
  plain("callsPerSecond", "Sustained rate", " /s"),
  plain("burstCallsPerSecond", "Burst rate", " /s"),
  plain("latencyP95Ms", "Latency, 95th percentile", " ms"),
  plain("availabilityPercent", "Availability a month"),
  {
    key: "supportHours",
    label: "Support hours",
    write: (d, row) =>
      runs(
        d.phrase(`${row}.supportHours`, "support hours", {
          community: "community",
          business_hours: "business hours",
          extended_hours: "extended hours",
          around_the_clock: "around the clock",
        }),
      ),
  },
  plain("severity1ResponseHours", "First answer, severity 1", " h"),
  plain("severity2ResponseHours", "First answer, severity 2", " h"),
  plain("severity3ResponseHours", "First answer, severity 3", " h"),
  plain("retentionDays", "Data kept", " days"),
  plain("pricePerCall", "Price per included call"),
  plain("overagePricePerCall", "Price of a further call"),
  plain("monthlyMinimum", "Monthly minimum"),
];

function bandsInWords(d: Drafting, row: string, bands: readonly { id: string }[]): Run[] {
  const items = bands.map(({ id }) => {
    const band = `${row}.bands[${id}]`;
    return runs(
      "from ",
      d.term(`${band}.fromCalls`, "from"),
      d.has(`${band}.untilCalls`) && [" to ", d.term(`${band}.untilCalls`, "to")],
      ": ",
      d.term(`${band}.pricePerCall`, "price"),
    );
  });
  return runs(
    ...items.map((item, index) => [index > 0 && "; ", item]),
    d.has(`${row}.bandMethod`) && [
      " (",
      d.phrase(`${row}.bandMethod`, "what a band applies to", {
        marginal: "each band for its own calls",
        whole: "the band reached for all further calls",
      }),
      ")",
    ],
  );
}

const tiersPerTable = 4;

/** Limits, service levels and prices, a column per tier; more than four tiers make a further table (S0). */
export const apiTiers: ScheduleModule = {
  key: "schedule.apiTiers",
  title: "API tiers",
  terms: ["apiAccess.tiers"],
  isWanted: ({ sheet }) => sheet.apiAccess.included !== false && sheet.apiAccess.tiers.length > 0,
  build(d) {
    const tiers = d.sheet.apiAccess.tiers;
    const used = measures.filter(({ key }) =>
      tiers.some((tier) => d.has(`apiAccess.tiers[${tier.id}].${key}`)),
    );
    const tables: Block[] = [];
    for (let from = 0; from < tiers.length; from += tiersPerTable) {
      const group = tiers.slice(from, from + tiersPerTable);
      const cell = (row: string, measure: Measure): Run[] =>
        d.has(`${row}.${measure.key}`) ? measure.write(d, row) : [words("–")];
      const rows = used.map(
        (measure): TableRow => ({
          id: measure.key,
          cells: [
            [words(measure.label)],
            ...group.map((tier) => cell(`apiAccess.tiers[${tier.id}]`, measure)),
          ],
        }),
      );
      if (group.some(({ bands }) => bands.length > 0))
        rows.push({
          id: "bands",
          cells: [
            [words("Price of further calls by volume")],
            ...group.map((tier) =>
              tier.bands.length > 0
                ? bandsInWords(d, `apiAccess.tiers[${tier.id}]`, tier.bands)
                : [words("–")],
            ),
          ],
        });
      tables.push({
        kind: "table",
        id: from === 0 ? "schedule.apiTiers.table" : `schedule.apiTiers.table:${from / tiersPerTable + 1}`,
        caption: "Limits, service levels and prices by tier. A dash means: not agreed for this tier.",
        columns: [
          { key: "measure", label: "Measure", align: "start" },
          ...group.map((tier, index) => ({
            key: tier.id,
            label: tier.name ?? `Tier ${from + index + 1}`,
            align: "end" as const,
          })),
        ],
        rows,
      });
    }
    return tables;
  },
};
