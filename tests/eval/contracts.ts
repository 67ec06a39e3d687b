import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { findVaguePhrases } from "@/lib/domain/playbook/wording/find-vague-phrases";

const folder = process.env.PARLEY_SAMPLE_DATA ?? path.join("..", "shared", "data");
const file = path.join(folder, "cuad", "dev.jsonl.gz");

type Contract = { type: string; text: string };

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function topPhrases(phrases: readonly string[], count: number): string[] {
  const byPhrase = Map.groupBy(phrases, (phrase) => phrase.toLowerCase().replace(/\s+/g, " "));
  return [...byPhrase]
    .map(([phrase, list]) => ({ phrase, hits: list.length }))
    .toSorted((one, other) => other.hits - one.hits)
    .slice(0, count)
    .map(({ phrase, hits }) => `    ${String(hits).padStart(5)}  ${phrase}`);
}

/** Vague wording in real, filed contracts: hits per contract, per 1,000 words, and the phrases that lead. */
export function measureContracts(): string[] {
  if (!existsSync(file))
    return ["Real contracts were skipped: there is no folder with sample contracts beside this one."];
  const contracts = gunzipSync(readFileSync(file))
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Contract);
  const began = performance.now();
  const counted = contracts.map(({ type, text }) => {
    const phrases = text.split(/\n{2,}/).flatMap((paragraph) => findVaguePhrases(paragraph));
    return { type, words: text.split(/\s+/).length, hits: phrases.length, phrases };
  });
  const took = performance.now() - began;
  const words = counted.reduce((sum, one) => sum + one.words, 0);
  const hits = counted.reduce((sum, one) => sum + one.hits, 0);
  const byType = Map.groupBy(counted, ({ type }) => type);
  const types = [...byType]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([type, list]) => {
      const sum = list.reduce((total, one) => total + one.hits, 0);
      const length = list.reduce((total, one) => total + one.words, 0);
      return `    ${type.padEnd(28)}${String(list.length).padStart(4)} contracts, median ${String(median(list.map((one) => one.hits))).padStart(3)} hits, ${((sum / length) * 1_000).toFixed(1)} per 1,000 words`;
    });
  return [
    `Vague wording in ${contracts.length} real contracts (${words.toLocaleString("en-GB")} words, read in ${(took / 1_000).toFixed(1)} s)`,
    `  hits per contract: median ${median(counted.map((one) => one.hits))}, most ${Math.max(...counted.map((one) => one.hits))}, none in ${counted.filter((one) => one.hits === 0).length}`,
    `  hits per 1,000 words: ${((hits / words) * 1_000).toFixed(1)} overall, median ${median(counted.map((one) => (one.hits / one.words) * 1_000)).toFixed(1)}`,
    "  by kind of contract:",
    ...types,
    "  phrases that lead:",
    ...topPhrases(
      counted.flatMap((one) => one.phrases.map(({ phrase }) => phrase)),
      40,
    ),
  ];
}
