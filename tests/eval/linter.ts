import { measureContracts } from "./contracts";
import {
  type Judged,
  judge,
  precisionOf,
  readSnippets,
  recallOf,
  type Score,
  scores,
  snippetFiles,
} from "./score";

const say = (line = ""): void => void process.stdout.write(`${line}\n`);

function printScores(rows: readonly Score[]): void {
  say(
    `  ${"class".padEnd(34)}${"of".padStart(5)}${"found".padStart(7)}${"wrong".padStart(7)}${"precision".padStart(11)}${"recall".padStart(8)}`,
  );
  for (const row of rows) {
    const of = String(row.truePositive + row.falseNegative).padStart(5);
    const found = String(row.truePositive).padStart(7);
    const wrong = String(row.falsePositive).padStart(7);
    say(
      `  ${row.name.padEnd(34)}${of}${found}${wrong}${precisionOf(row).toFixed(3).padStart(11)}${recallOf(row).toFixed(3).padStart(8)}`,
    );
  }
}

function printMistakes(judged: readonly Judged[]): void {
  for (const { label, found, rules, text } of judged) {
    const isRight = label === "clean" ? found.length === 0 : found.includes(label);
    if (!isRight) say(`  ${label}, read as ${rules.join(", ") || "clean"}: ${JSON.stringify(text)}`);
  }
}

/** `npm run eval:linter`: how often the linter is right about words, and what it says about real contracts. */
function main(): void {
  const all = snippetFiles.map((file) => ({ file, judged: judge(readSnippets(file)) }));
  for (const { file, judged } of all) {
    const clean = judged.filter(({ label }) => label === "clean").length;
    say(`${file}: ${judged.length} snippets, ${clean} of them clean`);
    printScores(scores(judged));
    printMistakes(judged);
    say();
  }
  const everything = all.flatMap(({ judged }) => judged);
  say(`Together: ${everything.length} snippets`);
  const overall = scores(everything);
  printScores(overall);
  say();
  for (const line of measureContracts()) say(line);
  const isGood = overall.every((score) => precisionOf(score) >= 0.95 && recallOf(score) >= 0.95);
  if (!isGood) say("\nBelow the goal of 0.95 for precision and recall.");
  process.exitCode = isGood ? 0 : 1;
}

main();
