/**
 * Why nothing was computed: a sentence, and where: the path of a term (`revenueShare.streams[s1].bands[b2]`) or of an
 * assumption (`assumptions.revenue[3].amount`, counted from zero; the sentence counts rows from one).
 */
export type EconomicsProblem = { at: string; message: string };
